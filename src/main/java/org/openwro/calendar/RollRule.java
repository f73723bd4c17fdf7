package org.openwro.calendar;

/**
 * What happens when a period counted in calendar days or months ends on a Saturday, Sunday or federal holiday. The regulations that the
 * clocks come from do not say; the rule is a choice that counsel may switch and that every deadline shows.
 */
public enum RollRule {
    NONE,
    NEXT_BUSINESS_DAY;

    /** Message key of the label. */
    public String labelKey() {
        return "calendar.roll." + name();
    }
}
