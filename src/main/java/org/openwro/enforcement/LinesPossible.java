package org.openwro.enforcement;

import java.util.List;
import org.openwro.screening.core.EntryLine;

/** Lines may fall under orders, and an officer has to look. Published in the transaction that stores them. */
public record LinesPossible(List<Possible> lines) {

    public LinesPossible {
        lines = List.copyOf(lines);
    }

    /** @param orderId the order whose evidence is the strongest */
    public record Possible(EntryLine line, String orderId) {}
}
