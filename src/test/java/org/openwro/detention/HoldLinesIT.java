package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.enforcement.Hit;
import org.openwro.enforcement.LinesHit;
import org.openwro.identity.DemoPersonas;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Instrument;

/** One detention per entry, each line once per order. */
class HoldLinesIT extends DetentionIT {

    private static final String HARBOR = DemoPersonas.HARBOR.name();

    private EntryLine line(String entry, int number) {
        return LineFixture.line(entry, number, HARBOR, clock.today());
    }

    @Test
    void all_lines_of_an_entry_are_held_in_one_detention_of_its_importer() {
        DetentionId id = held(order("WRO"));

        Detention detention = detentions.get(id);
        assertThat(detention.shipment().organisation()).isEqualTo("ORG-HARBOR");
        assertThat(detention.lines()).hasSize(2);
        assertThat(detention.state()).isEqualTo(DetentionState.HELD);
    }

    @Test
    void the_importer_is_found_by_its_name_whatever_its_letters_and_dots() {
        assertThat(detentions
                        .get(held(order("WRO"), "HARBOR HOME TEXTILES, L.L.C."))
                        .shipment()
                        .organisation())
                .isEqualTo("ORG-HARBOR");
        assertThat(detentions
                        .get(held(order("WRO"), "Keel and Mast Customs Brokers"))
                        .shipment()
                        .organisation())
                .as("a broker is no importer")
                .isNull();
    }

    @Test
    void a_line_that_is_hit_again_under_the_same_order_changes_nothing() {
        String order = order("WRO");
        String entry = entry();
        Hit hit = LineFixture.hit(line(entry, 1), order);
        DetentionId id = hit(hit);
        publish(new LinesHit(List.of(hit, hit)));

        assertThat(detentions.openOf(entry)).hasSize(1);
        assertThat(detentions.get(id).lines()).singleElement().satisfies(line -> assertThat(line.holds())
                .hasSize(1));
        decide(presented(id), LineChoice.RELEASE).orThrow();
        publish(new LinesHit(List.of(hit)));
        assertThat(detentions.openOf(entry))
                .as("what was released is not held again")
                .isEmpty();
    }

    @Test
    void a_further_line_joins_before_the_decision_and_opens_a_detention_of_its_own_after_it() {
        String order = order("WRO");
        String entry = entry();
        DetentionId id = hit(LineFixture.hit(line(entry, 1), order));
        presented(id);
        publish(new LinesHit(List.of(LineFixture.hit(line(entry, 2), order))));
        assertThat(detentions.get(id).lines()).hasSize(2);

        decide(id, LineChoice.DETAIN, LineChoice.DETAIN).orThrow();
        publish(new LinesHit(List.of(LineFixture.hit(line(entry, 3), order))));
        assertThat(detentions.openOf(entry)).hasSize(2);
        assertThat(detentions.get(id).lines()).hasSize(2);
    }

    @Test
    void a_finding_that_joins_a_detained_line_decides_what_happens_to_the_goods() {
        String entry = entry();
        EntryLine line = line(entry, 1);
        DetentionId id = hit(LineFixture.hit(line, order("WRO")));
        decide(presented(id), LineChoice.DETAIN).orThrow();
        jobs.runDue();
        String finding = order("FND");
        publish(new LinesHit(List.of(LineFixture.hit(line, finding))));

        Detention detention = detentions.get(id);
        assertThat(detention.lines().get(0).holds()).hasSize(2);
        assertThat(detention.instrument()).isEqualTo(Instrument.FINDING);
        assertThat(detention.actingOrder()).isEqualTo(finding);
        LocalDate due = clocks.proof(clock.today()).dueOn();
        clock.set(due.plusDays(1));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.SEIZED);
    }

    @Test
    void an_officer_may_hold_goods_without_a_match_and_says_why() {
        String entry = entry();
        DetentionId id = hit(new Hit(
                line(entry, 1),
                List.of(LineFixture.ground(order("WRO"))),
                "pat",
                "Boxes of a grower named in the order"));

        assertThat(detentions.get(id).raised()).isEqualTo(new Raised("pat", "Boxes of a grower named in the order"));
    }
}
