package org.openwro.allegation;

/** Whether the filer knows of children at work. */
public enum ChildLabour {
    YES,
    NO,
    UNKNOWN;

    public String labelKey() {
        return "allegation.childLabour." + name();
    }
}
