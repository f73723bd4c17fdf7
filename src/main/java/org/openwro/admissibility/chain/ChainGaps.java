package org.openwro.admissibility.chain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a chain leaves open, rule by rule: every step is proven, dated and located, everything comes from a raw material, and quantities
 * agree from the raw material to the shipment (mass balance). It advises; it never keeps an importer from filing.
 */
final class ChainGaps {

    /** Differences below one in a thousand come from rounding. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1.001");

    private final Chain chain;
    private final List<Gap> gaps = new ArrayList<>();

    private ChainGaps(Chain chain) {
        this.chain = chain;
    }

    static List<Gap> of(Chain chain, List<Held> held) {
        ChainGaps all = new ChainGaps(chain);
        chain.steps().forEach(all::check);
        if (!chain.steps().isEmpty()) {
            held.forEach(all::covers);
        }
        return List.copyOf(all.gaps);
    }

    private void check(Step step) {
        List<Input> into = chain.into(step.number());
        if (step.kind() != StepKind.RAW_MATERIAL && into.isEmpty()) {
            gaps.add(Gap.at(step, "admissibility.gap.noInput"));
        }
        if (step.papers().isEmpty()) {
            gaps.add(Gap.at(step, "admissibility.gap.noPaper"));
        }
        if (step.place().isBlank()) {
            gaps.add(Gap.at(step, "admissibility.gap.noPlace"));
        }
        if (step.startedOn() == null || step.endedOn() == null) {
            gaps.add(Gap.at(step, "admissibility.gap.noDates"));
        }
        if (step.quantity() == null) {
            gaps.add(Gap.at(step, "admissibility.gap.noQuantity"));
        }
        into.forEach(input -> order(chain.step(input.from()), step));
        leaves(step);
        grows(step, into);
    }

    private void order(Step before, Step after) {
        if (before.startedOn() != null
                && after.endedOn() != null
                && after.endedOn().isBefore(before.startedOn())) {
            gaps.add(Gap.at(after, "admissibility.gap.order", before.number()));
        }
    }

    /** No more goes on from a step than it brought out. */
    private void leaves(Step step) {
        List<Input> out = chain.outOf(step.number());
        if (out.stream().anyMatch(each -> each.quantity() == null)) {
            gaps.add(Gap.at(step, "admissibility.gap.shareUnknown"));
        }
        BigDecimal leaves = sum(out.stream().map(Input::quantity));
        if (step.quantity() != null && exceeds(leaves, step.quantity())) {
            gaps.add(
                    Gap.at(step, "admissibility.gap.moreLeaves", number(leaves), number(step.quantity()), step.unit()));
        }
    }

    /** By weight, no step brings out more than went into it. */
    private void grows(Step step, List<Input> into) {
        if (step.quantity() == null || into.isEmpty() || !Weight.isOne(step.unit())) {
            return;
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Input input : into) {
            Optional<BigDecimal> part = input.quantity() == null
                    ? Optional.empty()
                    : Weight.convert(input.quantity(), chain.step(input.from()).unit(), step.unit());
            if (part.isEmpty()) {
                return;
            }
            total = total.add(part.get());
        }
        if (exceeds(step.quantity(), total)) {
            gaps.add(Gap.at(step, "admissibility.gap.grows", number(step.quantity()), number(total), step.unit()));
        }
    }

    /** What the last steps bring out is what is held. */
    private void covers(Held held) {
        BigDecimal shown = sum(chain.ends().stream()
                .filter(each -> each.quantity() != null)
                .flatMap(each -> Weight.convert(each.quantity(), each.unit(), held.unit()).stream()));
        if (exceeds(held.quantity(), shown)) {
            gaps.add(Gap.ofChain("admissibility.gap.notCovered", number(shown), number(held.quantity()), held.unit()));
        }
    }

    private static BigDecimal sum(Stream<BigDecimal> quantities) {
        return quantities.filter(each -> each != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean exceeds(BigDecimal more, BigDecimal most) {
        return more.compareTo(most.multiply(TOLERANCE)) > 0;
    }

    private static String number(BigDecimal quantity) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.US);
        format.setMaximumFractionDigits(3);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(quantity);
    }
}
