package org.openwro.investigation;

/** What an investigation recommends. */
public enum Recommendation {
    /** Information reasonably but not conclusively indicates it (19 CFR 12.42(e)). */
    WRO,
    /** It is determined, at the level of probable cause (19 CFR 12.42(f)). A Finding needs no order before it. */
    FINDING,
    NO_ACTION;

    public boolean isOrder() {
        return this != NO_ACTION;
    }

    public String labelKey() {
        return "investigation.recommendation." + name();
    }
}
