package org.openwro.admissibility.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainGapsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final Held HELD = new Held(new BigDecimal("900"), "KG");

    private final Step farm = step(1, StepKind.RAW_MATERIAL, "1.2", "T", MARCH);
    private final Step mill = step(2, StepKind.PROCESSING, "1000", "KG", MARCH.plusMonths(1));
    private final Step shop = step(3, StepKind.MANUFACTURE, "900", "KG", MARCH.plusMonths(2));

    @Test
    void a_chain_that_is_proven_and_agrees_has_no_gap_although_its_units_differ() {
        assertThat(gaps(farm, mill, shop, "1.2", "1000")).isEmpty();
    }

    @Test
    void more_cannot_go_on_than_came_out() {
        assertThat(gaps(farm, mill, shop, "1.3", "1000"))
                .containsExactly("1 admissibility.gap.moreLeaves [1, 1.3, 1.2, T]");
    }

    @Test
    void by_weight_no_step_brings_out_more_than_went_in() {
        assertThat(gaps(farm, mill, shop, "0.9", "1000"))
                .containsExactly("2 admissibility.gap.grows [2, 1,000, 900, KG]");
    }

    @Test
    void yarn_may_lose_weight_on_its_way() {
        assertThat(gaps(farm, step(2, StepKind.PROCESSING, "950", "KG", MARCH.plusMonths(1)), shop, "1.2", "950"))
                .isEmpty();
    }

    @Test
    void pieces_are_not_compared_with_weights() {
        Step shirts = step(3, StepKind.MANUFACTURE, "4000", "PCS", MARCH.plusMonths(2));
        assertThat(ChainGaps.of(
                        chain(farm, mill, shirts, "1.2", "1000"), List.of(new Held(new BigDecimal("4000"), "pcs"))))
                .isEmpty();
    }

    @Test
    void the_last_step_must_cover_what_is_held() {
        Step less = step(3, StepKind.MANUFACTURE, "700", "KG", MARCH.plusMonths(2));
        assertThat(gaps(farm, mill, less, "1.2", "1000"))
                .containsExactly("0 admissibility.gap.notCovered [700, 900, KG]");
    }

    @Test
    void a_step_cannot_end_before_that_from_which_it_takes_began() {
        Step early = step(2, StepKind.PROCESSING, "1000", "KG", MARCH.minusMonths(2));
        assertThat(gaps(farm, early, shop, "1.2", "1000")).containsExactly("2 admissibility.gap.order [2, 1]");
    }

    @Test
    void only_raw_material_comes_from_nothing() {
        assertThat(ChainGaps.of(new Chain(List.of(shop), List.of()), List.of()))
                .extracting(Gap::messageKey)
                .containsExactly("admissibility.gap.noInput");
    }

    @Test
    void what_is_not_said_is_a_gap_of_its_own() {
        Step bare = new Step(1, StepKind.RAW_MATERIAL, "Farm", "UZ", "", null, null, "cotton", null, "", List.of());
        Chain chain = new Chain(List.of(bare, shop), List.of(new Input(1, 3, null)));
        assertThat(ChainGaps.of(chain, List.of()))
                .extracting(Gap::messageKey)
                .containsExactlyInAnyOrder(
                        "admissibility.gap.noPaper",
                        "admissibility.gap.noPlace",
                        "admissibility.gap.noDates",
                        "admissibility.gap.noQuantity",
                        "admissibility.gap.shareUnknown");
    }

    @Test
    void an_empty_chain_is_not_begun_and_has_no_gaps() {
        assertThat(ChainGaps.of(new Chain(List.of(), List.of()), List.of(HELD))).isEmpty();
    }

    private static List<String> gaps(Step one, Step two, Step three, String first, String second) {
        return ChainGaps.of(chain(one, two, three, first, second), List.of(HELD)).stream()
                .map(each -> each.step() + " " + each.messageKey() + " " + each.args())
                .toList();
    }

    private static Chain chain(Step one, Step two, Step three, String first, String second) {
        return new Chain(
                List.of(one, two, three),
                List.of(new Input(1, 2, new BigDecimal(first)), new Input(2, 3, new BigDecimal(second))));
    }

    private static Step step(int number, StepKind kind, String quantity, String unit, LocalDate day) {
        return new Step(
                number,
                kind,
                "Party " + number,
                "UZ",
                "Bukhara",
                day,
                day.plusDays(20),
                "cotton",
                new BigDecimal(quantity),
                unit,
                List.of(new Step.Paper("doc", PaperKind.INVOICE, "invoice.pdf")));
    }
}
