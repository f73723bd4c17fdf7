package org.openwro.calendar;

import java.util.Locale;

/** The events of a shipment that start clocks, in the order in which they happen. */
public enum ShipmentEvent {
    IMPORTED("importation"),
    PRESENTED("presentation"),
    DETAINED("detention-decision"),
    NOTICED("detention-notice"),
    EXCLUDED("exclusion-decision"),
    MAILED("exclusion-advice"),
    FILED("protest-filing"),
    DENIED("protest-denial"),
    EXCEPTION("exception-decision"),
    PUBLISHED("finding-publication"),
    SEIZED("seizure-notice"),
    DECIDED("petition-decision"),
    ADVERTISED("first-publication"),
    RELEASED("release"),
    DEMANDED("redelivery-demand");

    private final String anchor;

    ShipmentEvent(String anchor) {
        this.anchor = anchor;
    }

    /** The anchor as the table of clocks names it. */
    public String anchor() {
        return anchor;
    }

    /** Name of the date in forms and addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String labelKey() {
        return "calendar.anchor." + anchor;
    }
}
