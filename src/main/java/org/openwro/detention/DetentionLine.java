package org.openwro.detention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.openwro.enforcement.Ground;
import org.openwro.screening.core.EntryLine;

/**
 * One line of a held entry. Texts are empty where the filer left them out; quantity and value are 0 then.
 *
 * @param seq names the line on pages, from 1
 * @param origin ISO 3166-1 alpha-2
 * @param recommended by the trade specialist; null before the review
 * @param reason words of the last decision on the line, or of the officer who raised the hold; may be empty
 * @param holds every order that holds or held it, each once
 */
public record DetentionLine(
        String lineId,
        int seq,
        String manufacturer,
        String origin,
        String hts,
        String description,
        BigDecimal quantity,
        String unit,
        BigDecimal valueUsd,
        LineState state,
        LineChoice recommended,
        String reason,
        List<LineHold> holds) {

    public DetentionLine {
        holds = List.copyOf(holds);
        reason = reason == null ? "" : reason;
    }

    static DetentionLine held(EntryLine line, int seq, List<Ground> grounds, String reason) {
        return new DetentionLine(
                line.lineId(),
                seq,
                Objects.requireNonNullElse(line.manufacturerName(), ""),
                Objects.requireNonNullElse(line.countryOfOrigin(), ""),
                Objects.requireNonNullElse(line.hts(), ""),
                Objects.requireNonNullElse(line.description(), ""),
                Objects.requireNonNullElse(line.quantity(), BigDecimal.ZERO),
                Objects.requireNonNullElse(line.unit(), ""),
                Objects.requireNonNullElse(line.valueUsd(), BigDecimal.ZERO),
                LineState.HELD,
                null,
                reason,
                grounds.stream().map(LineHold::of).toList());
    }

    DetentionLine to(LineState next, String why) {
        return with(next, recommended, why, holds);
    }

    DetentionLine to(LineState next) {
        return to(next, reason);
    }

    DetentionLine recommend(LineDecision decision) {
        return with(state, decision.choice(), decision.reason(), holds);
    }

    /** The same line under further orders; one that holds it already changes nothing. */
    DetentionLine heldUnder(List<Ground> grounds) {
        List<LineHold> all = new ArrayList<>(holds);
        grounds.stream()
                .filter(ground ->
                        holds.stream().noneMatch(hold -> hold.orderId().equals(ground.orderId())))
                .map(LineHold::of)
                .forEach(all::add);
        return with(state, recommended, reason, all);
    }

    DetentionLine lift(Predicate<LineHold> which, LocalDate day) {
        return with(
                state,
                recommended,
                reason,
                holds.stream()
                        .map(hold -> hold.isOpen() && which.test(hold) ? hold.lifted(day) : hold)
                        .toList());
    }

    private DetentionLine with(LineState next, LineChoice choice, String why, List<LineHold> under) {
        return new DetentionLine(
                lineId,
                seq,
                manufacturer,
                origin,
                hts,
                description,
                quantity,
                unit,
                valueUsd,
                next,
                choice,
                why,
                under);
    }

    /** Held, and no order holds it any more. */
    public boolean isFree() {
        return state == LineState.HELD && holds.stream().noneMatch(LineHold::isOpen);
    }

    public List<LineHold> openHolds() {
        return holds.stream().filter(LineHold::isOpen).toList();
    }
}
