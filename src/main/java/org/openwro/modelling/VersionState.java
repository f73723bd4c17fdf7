package org.openwro.modelling;

/** Where a version of a model stands. */
public enum VersionState {
    /** Came with the application. */
    BASELINE,
    /** Being worked on. */
    DRAFT,
    /** Passed the gate and waits for a second person. */
    CHECKED,
    /** A second person agreed; it can be published, now or at a set time. */
    APPROVED,
    /** Was put into force; newer ones may have replaced it. */
    PUBLISHED,
    /** Given up before it was published, or taken out of force. */
    WITHDRAWN;

    /** Whether its text can still change. */
    public boolean isOpen() {
        return this == DRAFT || this == CHECKED;
    }

    public boolean isWaiting() {
        return isOpen() || this == APPROVED;
    }
}
