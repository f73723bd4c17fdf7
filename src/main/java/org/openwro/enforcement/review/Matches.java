package org.openwro.enforcement.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.screening.core.Match;

/** The matches of a line, which come strongest first. */
public final class Matches {

    private Matches() {}

    /** The strongest of each order. */
    public static List<Match> byOrder(List<Match> matches) {
        Map<String, Match> strongest = new LinkedHashMap<>();
        matches.forEach(match -> strongest.putIfAbsent(match.orderId(), match));
        return List.copyOf(strongest.values());
    }
}
