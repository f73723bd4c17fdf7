package org.openwro.detention;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.platform.Refusals;

/** Reads what was entered line by line and says what is missing, each refusal beside its line. */
final class LineDecisions {

    private static final int LONGEST_REASON = 2000;

    private final Map<String, LineDecision> byLine = new HashMap<>();

    LineDecisions(Collection<LineDecision> decisions) {
        decisions.forEach(decision -> byLine.put(decision.lineId(), decision));
    }

    Map<String, LineDecision> byLine() {
        return byLine;
    }

    /**
     * Every line needs one of the choices, and a reason where the choice asks for one. A line that no order holds any more can only be
     * released.
     */
    void check(List<DetentionLine> lines, Set<LineChoice> allowed, Set<LineChoice> withReason, Refusals refusals) {
        for (DetentionLine line : lines) {
            LineDecision decision = byLine.get(line.lineId());
            LineChoice choice = decision == null ? null : decision.choice();
            String reason = decision == null ? "" : decision.reason();
            refusals.when(
                    choice == null || !allowed.contains(choice),
                    "choice-" + line.seq(),
                    "detention.line.choiceRequired",
                    line.seq());
            refusals.when(
                    line.isFree() && choice != null && choice != LineChoice.RELEASE,
                    "choice-" + line.seq(),
                    "detention.line.free",
                    line.seq());
            refusals.when(
                    choice != null && withReason.contains(choice) && reason.isEmpty(),
                    "reason-" + line.seq(),
                    "detention.line.reasonRequired",
                    line.seq());
            refusals.tooLong(reason, "reason-" + line.seq(), LONGEST_REASON);
        }
    }

    /** Proof that came after the period of a line does not count for it, although it counts for others. */
    void refuseLate(List<DetentionLine> lines, Set<String> late, Refusals refusals) {
        for (DetentionLine line : lines) {
            LineDecision decision = byLine.get(line.lineId());
            refusals.when(
                    late.contains(line.lineId()) && decision != null && decision.choice() == LineChoice.RELEASE,
                    "choice-" + line.seq(),
                    "detention.line.late",
                    line.seq());
        }
    }

    /** How many lines got this choice. */
    int count(LineChoice choice) {
        return (int) byLine.values().stream()
                .filter(decision -> decision.choice() == choice)
                .count();
    }
}
