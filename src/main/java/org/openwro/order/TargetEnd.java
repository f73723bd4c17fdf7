package org.openwro.order;

/** By which act a target left its order. */
public enum TargetEnd {
    MODIFICATION(ListedStatus.INACTIVE_MODIFIED),
    REVOCATION(ListedStatus.INACTIVE_REVOKED),
    /** Set aside by a court. */
    VACATUR(ListedStatus.INACTIVE_VACATED),
    /** Suspended by a court; a resumption would aim the order at it anew. */
    STAY(ListedStatus.INACTIVE_STAYED),
    /** Another target with the words put right took its place on the same day. */
    CORRECTION(null);

    private final ListedStatus endStatus;

    TargetEnd(ListedStatus endStatus) {
        this.endStatus = endStatus;
    }

    /** How a status of the public history says that parties ended; null where none did. */
    public static TargetEnd of(ListedStatus listed) {
        return switch (listed) {
            case INACTIVE_REVOKED -> REVOCATION;
            case INACTIVE_VACATED -> VACATUR;
            case INACTIVE_MODIFIED, PARTIALLY_ACTIVE -> MODIFICATION;
            default -> null;
        };
    }

    /** Status of an order of which nothing is left after such an act. */
    ListedStatus endStatus() {
        return endStatus;
    }

    /** Whether the order still reaches what the target stood for, under another target. */
    boolean isReplacement() {
        return this == CORRECTION;
    }
}
