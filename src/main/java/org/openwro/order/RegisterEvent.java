package org.openwro.order;

import java.util.List;
import org.openwro.calendar.PartialDate;

/**
 * What happened to an order.
 *
 * @param status the new one, of a {@link Kind#STATUS}; null otherwise
 * @param names of the targets concerned; empty when all or none
 * @param text the ground of an act, or where it was published; may be empty
 */
public record RegisterEvent(PartialDate on, Kind kind, ListedStatus status, List<String> names, String text) {

    public RegisterEvent {
        names = List.copyOf(names);
    }

    /** In the sequence in which events of one day are told. */
    public enum Kind {
        ISSUED,
        PUBLISHED,
        /** Named parties were released. */
        RELEASED,
        /** The order was changed so that it does not reach these parties. */
        NOT_COVERED,
        MODIFICATION,
        REVOCATION,
        VACATUR,
        STAY,
        REMAND,
        RESUMPTION,
        CORRECTION,
        STATUS,
        ANNOUNCED
    }

    static RegisterEvent of(PartialDate on, Kind kind) {
        return new RegisterEvent(on, kind, null, List.of(), "");
    }
}
