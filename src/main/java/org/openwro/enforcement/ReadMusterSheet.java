package org.openwro.enforcement;

/** The door by which other modules read the orders in force as a sheet. */
public interface ReadMusterSheet {

    /** The sheet of today, by country, the presumption of Pub. L. 117-78 last. */
    MusterSheet today();
}
