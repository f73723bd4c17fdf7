package org.openwro.order;

/** On which ground targets leave an order (CBP fact sheet of March 2021). The words are never inferred from one another. */
public enum ReleaseKind {
    /** Every indicator was remediated. */
    MODIFICATION(ListedStatus.INACTIVE_MODIFIED),
    /** The producer was not engaged in forced labour. */
    REVOCATION(ListedStatus.INACTIVE_REVOKED);

    private final ListedStatus endStatus;

    ReleaseKind(ListedStatus endStatus) {
        this.endStatus = endStatus;
    }

    /** Status of an order of which nothing is left after such an act. */
    ListedStatus endStatus() {
        return endStatus;
    }

    public String labelKey() {
        return "order.release." + name();
    }
}
