package org.openwro.detention.process;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionLine;
import org.openwro.detention.ReviewDepth;
import org.openwro.workflow.DecisionTables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the table of review depth. A table that cannot be evaluated or has no row asks for a second pair of eyes: the careful answer. */
@Component
class ReviewDepthTable implements ReviewDepth {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewDepthTable.class);
    static final String DECISION_REVIEW_DEPTH = "decision_reviewDepth";

    private final DecisionTables tables;

    ReviewDepthTable(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Answer of(Detention detention) {
        BigDecimal value =
                detention.linesInHand().stream().map(DetentionLine::valueUsd).reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, Object> facts = Map.of(
                "valueUsd",
                value.doubleValue(),
                "instrument",
                detention.instrument().name());
        try {
            List<Map<String, Object>> rows = tables.rows(DECISION_REVIEW_DEPTH, facts);
            if (!rows.isEmpty() && rows.get(0).get("secondReview") instanceof Boolean second) {
                return new Answer(second, String.valueOf(rows.get(0).getOrDefault("reason", "")));
            }
        } catch (DecisionTables.Broken broken) {
            LOG.error("A second specialist confirms every review", broken);
        }
        return new Answer(true, "");
    }
}
