package org.openwro.detention;

/** What is decided or recommended for one line. At the first decision, {@code EXCLUDE} has no place: there it is {@code DETAIN}. */
public enum LineChoice {
    RELEASE,
    DETAIN,
    EXCLUDE;

    public String labelKey() {
        return "detention.choice." + name();
    }
}
