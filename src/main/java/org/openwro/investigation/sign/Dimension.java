package org.openwro.investigation.sign;

/** The three dimensions of the measurement scheme (ILO, Hard to see, harder to count, 2nd edition 2012). */
public enum Dimension {
    UNFREE_RECRUITMENT,
    DURESS,
    IMPOSSIBILITY_OF_LEAVING;

    public String labelKey() {
        return "investigation.dimension." + name();
    }
}
