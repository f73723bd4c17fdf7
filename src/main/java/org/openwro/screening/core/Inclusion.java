package org.openwro.screening.core;

/** How far an order on a named producer reaches into its group. */
public enum Inclusion {
    NAMED_ONLY,
    SUBSIDIARIES,
    AFFILIATES_AND_JV
}
