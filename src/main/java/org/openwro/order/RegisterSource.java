package org.openwro.order;

/** Where an order of the register comes from. */
public enum RegisterSource {
    /** The public history, read from the project's own table. */
    HISTORY,
    /** Issued on this platform. */
    OPENWRO
}
