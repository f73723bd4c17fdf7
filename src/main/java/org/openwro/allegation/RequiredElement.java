package org.openwro.allegation;

/** The three things a report must contain (19 CFR 12.42(b)). */
public enum RequiredElement {
    /** (1) a full statement of the reasons for the belief. */
    REASONS,
    /** (2) a detailed description or a sample of the merchandise. */
    MERCHANDISE,
    /** (3) all pertinent facts obtainable about the production of the merchandise abroad. */
    PRODUCTION;

    public String labelKey() {
        return "allegation.element." + name();
    }

    /** Message key of the written advice when it is missing. */
    public String adviceKey() {
        return "allegation.advice." + name();
    }
}
