package org.openwro.petition;

import java.util.List;

/** What an investigator found on each indicator at each place, and the act proposed on it. */
public record Assessment(List<IndicatorResult> results, Proposal proposal) {

    public Assessment {
        results = List.copyOf(results);
    }
}
