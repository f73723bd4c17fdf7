package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_REVIEW_PROOF;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openwro.detention.process.LiftDue;
import org.openwro.order.OrderId;
import org.openwro.order.OrderModified;
import org.openwro.order.OrderRevoked;
import org.openwro.screening.core.EndAnchor;
import org.springframework.beans.factory.annotation.Autowired;

/** Lifting an order releases what no other order holds, where the act reaches goods that are held. */
class LiftOrderIT extends DetentionIT {

    @Autowired
    private LiftDue liftDue;

    @Autowired
    private LiftOrder liftOrder;

    private String ended(EndAnchor anchor, LocalDate from) {
        String id = order("WRO");
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, country, title, producer, merchandise, scope, issued,
                          issued_from, issued_to, effective_on, status, status_on, status_from)
                        values (?, 'WRO', 'ENDED', 'HISTORY', 'CN', 'Tarim', 'Tarim', 'Cotton', 'ENTITY', '2021-01-13',
                          '2021-01-13', '2021-01-13', '2021-01-13', 'INACTIVE_REVOKED', '2021-01-13', '2021-01-13')
                        """)
                .param(id)
                .update();
        jdbc.sql(
                        """
                        insert into order_target (order_id, seq, kind, name, country, all_goods, in_force_from, in_force_to, end_anchor)
                        values (?, 1, 'ENTITY', 'Tarim', 'CN', true, date '2021-01-13', ?, ?)
                        """)
                .params(id, from, anchor.name())
                .update();
        return id;
    }

    private String endedAtOnce() {
        return ended(EndAnchor.IMMEDIATE_RELEASED, clock.today());
    }

    @Test
    void a_shipment_not_presented_yet_is_released_when_its_only_order_is_revoked() {
        String order = endedAtOnce();
        DetentionId id = held(order);
        publish(new OrderRevoked(new OrderId(order)));

        assertThat(endsReached(id.value())).containsExactly("endEvent_shipmentReleased");
        assertThat(state(id)).isEqualTo(DetentionState.RELEASED);
        assertThat(detentions.get(id).lines())
                .allSatisfy(line -> assertThat(line.openHolds()).isEmpty());
    }

    @Test
    void a_detained_shipment_is_released_without_proof_when_its_only_order_is_modified() {
        String order = endedAtOnce();
        DetentionId id = noticed(held(order));
        publish(new OrderModified(new OrderId(order)));

        assertThat(endsReached(id.value()))
                .containsExactlyInAnyOrder("endEvent_admissibilityDecided", "endEvent_goodsReleased");
        assertThat(lineStates(id)).containsOnly(LineState.RELEASED);
    }

    @Test
    void a_shipment_under_review_is_released_too() {
        String order = endedAtOnce();
        DetentionId id = proven(noticed(held(order)));
        assertThat(task(id.value(), TASK_REVIEW_PROOF)).isNotNull();
        publish(new OrderRevoked(new OrderId(order)));

        assertThat(state(id)).isEqualTo(DetentionState.RELEASED);
    }

    @Test
    void what_another_order_holds_stays_held() {
        String lifted = endedAtOnce();
        String other = order("WRO");
        String entry = entry();
        LocalDate today = clock.today();
        DetentionId id = hit(
                LineFixture.hit(LineFixture.line(entry, 1, "Harbor Home Textiles LLC", today), lifted, other),
                LineFixture.hit(LineFixture.line(entry, 2, "Harbor Home Textiles LLC", today), lifted));
        publish(new OrderRevoked(new OrderId(lifted)));

        Detention detention = detentions.get(id);
        assertThat(detention.state()).isEqualTo(DetentionState.HELD);
        assertThat(detention.actingOrder()).isEqualTo(other);
        assertThat(detention.lines()).extracting(DetentionLine::isFree).containsExactly(false, true);

        presented(id);
        assertThat(keys(decide(id, LineChoice.DETAIN, LineChoice.DETAIN))).containsExactly("detention.line.free");
        decide(id, LineChoice.DETAIN, LineChoice.RELEASE).orThrow();
        assertThat(lineStates(id)).containsExactly(LineState.HELD, LineState.RELEASED);
    }

    @Test
    void an_end_that_counts_from_production_or_from_a_later_receipt_does_not_reach_goods_that_are_held() {
        String production = ended(EndAnchor.PRODUCED_AFTER, clock.today());
        String receipt = ended(EndAnchor.RECEIVED_AFTER, clock.today());
        DetentionId byProduction = held(production);
        DetentionId byReceipt = held(receipt);
        jdbc.sql("update order_target set in_force_to = ? where order_id = ?")
                .params(clock.today().plusDays(1), receipt)
                .update();
        publish(new OrderModified(new OrderId(production)));
        publish(new OrderModified(new OrderId(receipt)));

        assertThat(state(byProduction)).isEqualTo(DetentionState.HELD);
        assertThat(state(byReceipt)).isEqualTo(DetentionState.HELD);
    }

    @Test
    void the_release_of_one_party_from_an_area_reaches_its_lines_and_no_others() {
        String order = endedAtOnce();
        takenOut(order, "Tarim Weaving Mill", EndAnchor.IMMEDIATE_RELEASED);
        String other = endedAtOnce();
        takenOut(other, "Some Other Mill", EndAnchor.IMMEDIATE_RELEASED);
        String byProduction = endedAtOnce();
        takenOut(byProduction, "Tarim Weaving Mill", EndAnchor.PRODUCED_AFTER);
        DetentionId ofParty = held(order);
        DetentionId ofAnother = held(other);
        DetentionId ofUnknownAge = held(byProduction);

        publish(new OrderModified(new OrderId(order)));
        publish(new OrderModified(new OrderId(other)));
        publish(new OrderModified(new OrderId(byProduction)));

        assertThat(state(ofParty)).isEqualTo(DetentionState.RELEASED);
        assertThat(state(ofAnother)).isEqualTo(DetentionState.HELD);
        assertThat(state(ofUnknownAge)).isEqualTo(DetentionState.HELD);
    }

    /** The target becomes a region without an end, from which this party was taken out today. */
    private void takenOut(String order, String party, EndAnchor anchor) {
        jdbc.sql(
                        """
                        update order_target set kind = 'REGION', name = 'Xinjiang', in_force_to = null, end_anchor = null
                        where order_id = ?
                        """)
                .param(order)
                .update();
        jdbc.sql(
                        """
                        insert into order_target (order_id, seq, kind, name, country, in_force_from, end_anchor)
                        values (?, 2, 'NOT_COVERED', ?, 'CN', ?, ?)
                        """)
                .params(order, party, clock.today(), anchor.name())
                .update();
    }

    @Test
    void an_order_that_ends_on_a_later_day_is_lifted_by_the_sweep_of_that_day_and_only_once() {
        LocalDate end = clock.today().plusDays(10);
        String order = ended(EndAnchor.IMMEDIATE_RELEASED, end);
        DetentionId id = noticed(held(order));
        publish(new OrderModified(new OrderId(order)));
        clock.set(end.minusDays(1));
        liftDue.liftDue();
        assertThat(state(id)).isEqualTo(DetentionState.PROOF_PENDING);
        assertThat(detentions.get(id).lines())
                .allSatisfy(line -> assertThat(line.openHolds()).hasSize(1));

        clock.set(end);
        liftDue.liftDue();
        assertThat(state(id)).isEqualTo(DetentionState.RELEASED);
        long told = mailsTo(id, "ORG-HARBOR").size();

        liftDue.liftDue();
        assertThat(mailsTo(id, "ORG-HARBOR")).hasSize((int) told);
        assertThat(liftOrder.due()).doesNotContain(new OrderId(order));
    }

    @Test
    void the_sweep_leaves_what_another_order_holds_and_what_the_end_does_not_reach() {
        LocalDate end = clock.today().plusDays(3);
        String ending = ended(EndAnchor.IMMEDIATE_RELEASED, end);
        String production = ended(EndAnchor.PRODUCED_AFTER, end);
        String other = order("WRO");
        String entry = entry();
        DetentionId shared = hit(
                LineFixture.hit(LineFixture.line(entry, 1, "Harbor Home Textiles LLC", clock.today()), ending, other),
                LineFixture.hit(LineFixture.line(entry, 2, "Harbor Home Textiles LLC", clock.today()), ending));
        DetentionId byProduction = held(production);

        clock.set(end);
        liftDue.liftDue();

        assertThat(detentions.get(shared).lines())
                .extracting(DetentionLine::isFree)
                .containsExactly(false, true);
        assertThat(state(shared)).isEqualTo(DetentionState.HELD);
        assertThat(state(byProduction)).isEqualTo(DetentionState.HELD);
    }
}
