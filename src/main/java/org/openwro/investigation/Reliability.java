package org.openwro.investigation;

/** How far the source of an exhibit is trusted. */
public enum Reliability {
    HIGH,
    MEDIUM,
    LOW,
    UNKNOWN;

    public String labelKey() {
        return "investigation.reliability." + name();
    }
}
