package org.openwro.calendar;

/** What a clock counts. */
public enum ClockUnit {
    DAYS,
    BUSINESS_DAYS,
    MONTHS,
    /** The source gives no number ("promptly") or the period ends with an event, not with a day. */
    NONE
}
