package org.openwro.enforcement;

import java.util.List;

/** Lines fall under orders in force, by screening or because an officer says so. Published in the transaction that stores them. */
public record LinesHit(List<Hit> hits) {

    public LinesHit {
        hits = List.copyOf(hits);
    }
}
