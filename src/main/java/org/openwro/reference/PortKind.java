package org.openwro.reference;

/** What a code of Schedule D stands for. */
public enum PortKind {
    PORT,
    /** An airport that pays for its customs service; entries are filed there as at a port. */
    USER_FEE_AIRPORT,
    /** No longer receives entries; kept because old entries bear the code. */
    CLOSED;

    /** Message key of the label. */
    public String labelKey() {
        return "reference.port-kind." + name();
    }
}
