package org.openwro.admissibility.chain;

/** What happens in a step of a supply chain. */
public enum StepKind {
    /** Grown, mined, caught or collected. */
    RAW_MATERIAL,
    PROCESSING,
    MANUFACTURE,
    /** Bought and sold on without being changed. */
    TRADE,
    TRANSPORT;

    public String labelKey() {
        return "admissibility.step.kind." + name();
    }
}
