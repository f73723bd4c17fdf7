package org.openwro.order;

/**
 * The status of an order in the public register: what the dashboard of U.S. Customs and Border Protection shows, and why. Superseding is
 * an overlay and no end: such an order stays listed as active while another instrument is applied to the goods.
 */
public enum ListedStatus {
    ACTIVE(Dashboard.ACTIVE),
    /** Some of the named parties were released, others not. */
    PARTIALLY_ACTIVE(Dashboard.PARTIALLY_ACTIVE),
    /** The presumption of Pub. L. 117-78 is applied to imports on or after 21 June 2022. */
    ACTIVE_SUPERSEDED_UFLPA(Dashboard.ACTIVE),
    /** A Finding on the same goods is applied. */
    ACTIVE_SUPERSEDED_FINDING(Dashboard.ACTIVE),
    /** Every named party was released after remediation. */
    INACTIVE_MODIFIED(Dashboard.INACTIVE),
    INACTIVE_REVOKED(Dashboard.INACTIVE),
    /** Set aside by a court. */
    INACTIVE_VACATED(Dashboard.INACTIVE),
    /** Suspended by a court for the time being. */
    INACTIVE_STAYED(Dashboard.INACTIVE),
    /** The order was issued; whether it still holds is not known from public material. */
    NOT_ESTABLISHED(Dashboard.NOT_ESTABLISHED);

    private final Dashboard dashboard;

    ListedStatus(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    /** Reads the code that the database and the data file keep; empty or null when not established. */
    public static ListedStatus ofCode(String code) {
        return code == null || code.isBlank() ? NOT_ESTABLISHED : valueOf(code);
    }

    public Dashboard dashboard() {
        return dashboard;
    }

    public boolean isListedActive() {
        return dashboard == Dashboard.ACTIVE || dashboard == Dashboard.PARTIALLY_ACTIVE;
    }

    public boolean isSuperseded() {
        return this == ACTIVE_SUPERSEDED_UFLPA || this == ACTIVE_SUPERSEDED_FINDING;
    }

    /** The code as kept in the database; empty when not established. */
    public String code() {
        return this == NOT_ESTABLISHED ? "" : name();
    }

    /** The three words of the dashboard. */
    public enum Dashboard {
        ACTIVE,
        PARTIALLY_ACTIVE,
        INACTIVE,
        NOT_ESTABLISHED
    }
}
