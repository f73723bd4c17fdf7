package org.openwro.order;

/** On which ground targets leave an order (CBP fact sheet of March 2021). The words are never inferred from one another. */
public enum ReleaseKind {
    /** Every indicator was remediated. */
    MODIFICATION(TargetEnd.MODIFICATION),
    /** The producer was not engaged in forced labour. */
    REVOCATION(TargetEnd.REVOCATION);

    private final TargetEnd end;

    ReleaseKind(TargetEnd end) {
        this.end = end;
    }

    TargetEnd end() {
        return end;
    }

    public String labelKey() {
        return "order.release." + name();
    }
}
