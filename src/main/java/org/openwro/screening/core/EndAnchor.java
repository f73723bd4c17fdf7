package org.openwro.screening.core;

/** The event that decides whether goods fall under an order that was modified or revoked. */
public enum EndAnchor {
    /** Goods produced before the end stay barred whenever they are imported; the line does not tell when they were made. */
    PRODUCED_AFTER,
    /** Shipments received on or after the end are free. */
    RECEIVED_AFTER,
    /** The order ended at once, and shipments already detained were released too. */
    IMMEDIATE_RELEASED,
    /** The order ended at once for later imports. */
    IMMEDIATE_FUTURE
}
