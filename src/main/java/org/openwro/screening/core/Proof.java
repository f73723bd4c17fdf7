package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;

/** What a rule has found for one target so far: the evidence, the strength, and whether the line decides alone. */
final class Proof {

    private final List<Evidence> evidence = new ArrayList<>();
    private boolean certain = true;
    private double score = 1;

    Proof add(String rule, String field, String lineText, String orderText, double weight) {
        evidence.add(new Evidence(
                rule, field, lineText == null ? "" : lineText, orderText == null ? "" : orderText, weight));
        return this;
    }

    /** The line alone does not decide. */
    Proof inDoubt() {
        certain = false;
        return this;
    }

    Proof scored(double value) {
        score = Math.min(score, value);
        return this;
    }

    Match toMatch(TargetReading target) {
        Result result = certain ? Result.HIT : Result.POSSIBLE;
        double value = certain ? score : score * 0.7;
        return new Match(
                target.order().orderId(), target.target().id(), target.order().instrument(), result, value, evidence);
    }
}
