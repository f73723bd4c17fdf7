package org.openwro.investigation.sign;

/** How far an indicator at a place is shown. */
public enum Grade {
    NOT_SEEN,
    /** Somebody says so. */
    ALLEGED,
    /** One independent piece of evidence shows it. */
    SUPPORTED,
    /** Two or more independent pieces agree. */
    CORROBORATED;

    /** Whether the summary counts on it. */
    public boolean isShown() {
        return this == SUPPORTED || this == CORROBORATED;
    }

    public String labelKey() {
        return "investigation.grade." + name();
    }
}
