package org.openwro.detention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openwro.enforcement.Hit;
import org.openwro.screening.core.Instrument;

/**
 * The lines of one detention, in the order of the entry. Lines are never removed, so that what was held is always the sum of what became
 * of it.
 */
final class DetentionLines {

    private final List<DetentionLine> all = new ArrayList<>();

    void load(List<DetentionLine> kept) {
        all.addAll(kept);
    }

    void hold(Hit hit) {
        all.add(DetentionLine.held(hit.line(), all.size() + 1, hit.grounds(), hit.reason()));
    }

    /** False when this detention does not have the line. */
    boolean holdFurther(Hit hit) {
        Predicate<DetentionLine> same = line -> line.lineId().equals(hit.line().lineId());
        change(same, line -> line.heldUnder(hit.grounds()));
        return all.stream().anyMatch(same);
    }

    boolean has(LineState state) {
        return all.stream().anyMatch(line -> line.state() == state);
    }

    void change(Predicate<DetentionLine> which, Function<DetentionLine, DetentionLine> how) {
        all.replaceAll(line -> which.test(line) ? how.apply(line) : line);
    }

    void move(LineState from, LineState to) {
        change(line -> line.state() == from, line -> line.to(to));
    }

    void decide(Map<String, LineDecision> decisions, LineState released, LineState otherwise) {
        change(line -> line.state() == LineState.HELD, line -> {
            LineDecision decision = decisions.get(line.lineId());
            return line.to(decision.choice() == LineChoice.RELEASE ? released : otherwise, decision.reason());
        });
    }

    void recommend(Map<String, LineDecision> recommendations) {
        change(
                line -> recommendations.containsKey(line.lineId()),
                line -> line.recommend(recommendations.get(line.lineId())));
    }

    void releaseTheRest() {
        change(line -> line.isFree() || line.state() == LineState.ADMISSIBLE, line -> line.to(LineState.RELEASED));
    }

    void exclude() {
        change(DetentionLines::isHeldBack, line -> line.to(LineState.EXCLUDED));
    }

    void seizeUnderFinding() {
        change(line -> isHeldBack(line) && coveredByFinding(line), line -> line.to(LineState.SEIZED));
    }

    private static boolean isHeldBack(DetentionLine line) {
        return line.state() == LineState.HELD || line.state() == LineState.INADMISSIBLE;
    }

    private static boolean coveredByFinding(DetentionLine line) {
        return line.openHolds().stream().anyMatch(hold -> hold.instrument() == Instrument.FINDING);
    }

    /** The gravest order that still holds a line over which is to be decided; empty when none does. */
    Optional<LineHold> gravest() {
        return Severity.gravest(all.stream()
                .filter(line -> !line.state().isEnd() && line.state() != LineState.ADMISSIBLE)
                .toList());
    }

    /** Lines are held, but no order holds any of them. */
    boolean areFree() {
        List<DetentionLine> held =
                all.stream().filter(line -> line.state() == LineState.HELD).toList();
        return !held.isEmpty() && held.stream().allMatch(DetentionLine::isFree);
    }

    List<DetentionLine> inHand() {
        return all.stream().filter(line -> !line.state().isEnd()).toList();
    }

    List<DetentionLine> all() {
        return List.copyOf(all);
    }

    List<String> orders() {
        return all.stream()
                .flatMap(line -> line.holds().stream())
                .map(LineHold::orderId)
                .distinct()
                .sorted()
                .toList();
    }
}
