package org.openwro.enforcement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Result;
import org.openwro.screening.core.Screening;

/** Every order that holds a line, once each, so that lifting one never frees what another holds. */
final class Grounds {

    /** A Finding before the statutory presumptions, these before a WRO. */
    private static final List<Instrument> MOST_SEVERE_FIRST =
            List.of(Instrument.FINDING, Instrument.UFLPA, Instrument.CAATSA, Instrument.WRO);

    private Grounds() {}

    /** The order to act on first, then by severity and score. */
    static List<Ground> of(Screening screening) {
        Map<String, Match> strongest = new LinkedHashMap<>();
        screening.matches().stream()
                .filter(match -> match.result() == Result.HIT)
                .forEach(match -> strongest.putIfAbsent(match.orderId(), match));
        if (screening.acting() != null
                && strongest.containsKey(screening.acting().orderId())) {
            strongest.put(screening.acting().orderId(), screening.acting());
        }
        List<Match> matches = new ArrayList<>(strongest.values());
        matches.sort(Comparator.comparing((Match match) -> !match.equals(screening.acting()))
                .thenComparing(match -> MOST_SEVERE_FIRST.indexOf(match.instrument()))
                .thenComparing(Comparator.comparingDouble(Match::score).reversed()));
        return matches.stream().map(Grounds::of).toList();
    }

    static Ground of(Match match) {
        return new Ground(match.orderId(), match.instrument(), match.targetId(), match.score());
    }
}
