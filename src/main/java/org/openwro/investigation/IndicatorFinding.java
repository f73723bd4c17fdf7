package org.openwro.investigation;

/** What the investigator found on one indicator. */
public enum IndicatorFinding {
    NOT_ASSESSED,
    SUBSTANTIATED,
    NOT_SUBSTANTIATED,
    /** Nobody alleges it and nothing points to it. */
    NOT_ALLEGED;

    public String labelKey() {
        return "investigation.finding." + name();
    }
}
