package org.openwro.detention;

import java.util.EnumSet;
import java.util.Set;

/** Where a held shipment stands. */
public enum DetentionState {
    /** Held at the port, not yet presented for examination. */
    HELD,
    PRESENTED,
    /** Detained by decision or by silence; the notice is on its way. */
    DETAINED,
    PROOF_PENDING,
    UNDER_ADMISSIBILITY_REVIEW,
    /** The importer chose to export; the port watches the goods leave. */
    EXPORT_PENDING,
    RELEASED,
    PARTIALLY_RELEASED,
    EXPORTED,
    EXCLUDED,
    PROTESTED,
    /** The exclusion stands; the way to the Court of International Trade is open. */
    PROTEST_DENIED,
    ABANDONED,
    DESTROYED,
    SEIZED;

    private static final Set<DetentionState> ENDS =
            EnumSet.of(RELEASED, PARTIALLY_RELEASED, EXPORTED, PROTEST_DENIED, DESTROYED, SEIZED);

    /** No task or timer of the detention process waits any more. */
    public boolean isEnd() {
        return ENDS.contains(this);
    }

    public String labelKey() {
        return "detention.state." + name();
    }
}
