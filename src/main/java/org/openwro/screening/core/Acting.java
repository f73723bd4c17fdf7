package org.openwro.screening.core;

import java.util.Comparator;
import java.util.List;

/**
 * Chooses the match to act on: among certain matches (else among possible ones) the most severe instrument, then the
 * strongest evidence. The other matches stay in the answer, because lifting one order must not free goods that another
 * still holds.
 */
final class Acting {

    private static final Comparator<Match> MOST_SEVERE_FIRST = Comparator.comparing(Match::result)
            .thenComparing(Comparator.comparingInt((Match m) -> m.instrument().severity())
                    .reversed())
            .thenComparing(Comparator.comparingDouble(Match::score).reversed())
            .thenComparing(Match::orderId);

    private Acting() {}

    static Screening notScreened() {
        return new Screening(Result.NOT_SCREENED, List.of(), null, null);
    }

    static Screening on(List<Match> matches) {
        if (matches.isEmpty()) {
            return new Screening(Result.NO_EVIDENCE, List.of(), null, null);
        }
        Match acting = matches.stream().sorted(MOST_SEVERE_FIRST).findFirst().orElseThrow();
        return new Screening(acting.result(), matches, acting, reason(matches, acting));
    }

    private static String reason(List<Match> matches, Match acting) {
        long orders = matches.stream().map(Match::orderId).distinct().count();
        if (orders == 1) {
            return "ONLY_ORDER";
        }
        boolean otherInstrument =
                matches.stream().anyMatch(m -> m.result() == acting.result() && m.instrument() != acting.instrument());
        if (!otherInstrument) {
            return acting.result() == Result.HIT ? "STRONGEST_EVIDENCE" : "STRONGEST_POSSIBLE";
        }
        return switch (acting.instrument()) {
            case FINDING -> "FINDING_PREVAILS";
            case UFLPA -> "UFLPA_APPLIES";
            case CAATSA -> "CAATSA_APPLIES";
            case WRO -> "STRONGEST_EVIDENCE";
        };
    }
}
