package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Result;
import org.openwro.screening.core.Screening;

class GroundsTest {

    private static final Match WRO = match("WRO-A", "1", Instrument.WRO, Result.HIT, 0.9);
    private static final Match SAME_WRO = match("WRO-A", "2", Instrument.WRO, Result.HIT, 0.8);
    private static final Match FINDING = match("FND-B", "1", Instrument.FINDING, Result.HIT, 0.7);
    private static final Match UFLPA = match("UFLPA", "1", Instrument.UFLPA, Result.HIT, 0.95);
    private static final Match DOUBTFUL = match("WRO-C", "1", Instrument.WRO, Result.POSSIBLE, 0.5);

    @Test
    void every_order_that_covers_the_line_is_kept_once_and_the_most_severe_comes_first() {
        List<Ground> grounds = Grounds.of(new Screening(
                Result.HIT, List.of(UFLPA, WRO, SAME_WRO, FINDING, DOUBTFUL), FINDING, "FINDING_PREVAILS"));
        assertThat(grounds).extracting(Ground::orderId).containsExactly("FND-B", "UFLPA", "WRO-A");
        assertThat(grounds).extracting(Ground::targetId).containsExactly("1", "1", "1");
    }

    @Test
    void a_possible_match_is_no_ground() {
        assertThat(Grounds.of(new Screening(Result.POSSIBLE, List.of(DOUBTFUL), DOUBTFUL, "ONLY_ORDER")))
                .isEmpty();
    }

    private static Match match(String order, String target, Instrument instrument, Result result, double score) {
        return new Match(order, target, instrument, result, score, List.of());
    }
}
