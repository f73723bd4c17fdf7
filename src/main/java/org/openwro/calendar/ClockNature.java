package org.openwro.calendar;

/** How binding a clock is. */
public enum ClockNature {
    /** Set by statute or regulation. */
    RULE,
    /** A published aim of the agency without legal effect. */
    TARGET,
    /** Known from use or from a single case. */
    PRACTICE;

    /** Message key of the label. */
    public String labelKey() {
        return "calendar.nature." + name();
    }
}
