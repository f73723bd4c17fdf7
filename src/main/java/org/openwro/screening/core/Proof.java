package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;

/** What a rule has found for one target so far: the evidence, the strength, and whether the line decides alone. */
final class Proof {

    /** What an explanation shows of a field; whole texts of a megabyte would explain nothing. */
    private static final int LONGEST_SHOWN = 300;

    private final List<Evidence> evidence = new ArrayList<>();
    private boolean certain = true;
    private double score = 1;

    Proof add(String rule, String field, String lineText, String orderText, double weight) {
        evidence.add(new Evidence(rule, field, shown(lineText), shown(orderText), weight));
        return this;
    }

    private static String shown(String text) {
        String whole = text == null ? "" : text;
        return whole.length() <= LONGEST_SHOWN ? whole : whole.substring(0, LONGEST_SHOWN) + "…";
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
