package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.calendar.PartialDate;
import org.openwro.order.RegisterEvent.Kind;
import org.openwro.screening.core.EndAnchor;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public reads of an order that was issued or changed here. */
class RegisterIssuedHereIT extends OrderIT {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 16);

    @Autowired
    private OrderRegister register;

    @Test
    void an_order_stays_out_of_the_register_until_the_commissioner_signs_and_then_shows_its_indicators()
            throws Exception {
        OrderId id = fixture.waitingAt(ApprovalStep.COMMISSIONER, false);
        assertThat(register.find(id)).isEmpty();
        mvc.perform(get("/orders/" + id)).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/orders/" + id)).andExpect(status().isNotFound());

        fixture.decide(id, ApprovalStep.COMMISSIONER, Decision.APPROVED).orThrow();

        RegisterDetail detail = register.find(id).orElseThrow();
        assertThat(detail.entry().status()).isEqualTo(ListedStatus.ACTIVE);
        assertThat(detail.effectiveOn()).isEqualTo(clock.today());
        assertThat(detail.indicators())
                .extracting(RegisterIndicator::summary)
                .containsExactly("Workers repay recruitment fees.");
        mvc.perform(get("/orders/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString(OrderFixture.PRODUCER)))
                .andExpect(content().string(Matchers.containsString("Workers repay recruitment fees.")));
        mvc.perform(get("/api/v1/orders/" + id)).andExpect(status().isOk());
    }

    @Test
    void a_modification_shows_in_the_status_and_tells_its_ground_once() {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "Fold Works", "Seam Works");

        changeOrder.change(id, releasing(1), Actors.commissioner()).orThrow();

        RegisterDetail detail = register.find(id).orElseThrow();
        assertThat(detail.entry().status()).isEqualTo(ListedStatus.PARTIALLY_ACTIVE);
        assertThat(detail.timeline())
                .filteredOn(event -> event.text().equals("Fees were repaid"))
                .extracting(RegisterEvent::kind, RegisterEvent::names)
                .containsExactly(tuple(Kind.MODIFICATION, List.of("Fold Works")));
    }

    @Test
    void a_release_of_the_public_history_is_still_told_after_an_act_here() {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "Earlier Works", "Later Works", "Last Works");
        jdbc.sql(
                        "update order_target set in_force_to = ?, end_anchor = 'IMMEDIATE_FUTURE' where order_id = ? and seq = 1")
                .params(LocalDate.of(2020, 1, 10), id.value())
                .update();
        jdbc.sql("update trade_order set status = 'PARTIALLY_ACTIVE' where id = ?")
                .param(id.value())
                .update();

        changeOrder.change(id, releasing(2), Actors.commissioner()).orThrow();

        assertThat(register.find(id).orElseThrow().timeline())
                .filteredOn(event -> event.kind() == Kind.RELEASED || event.kind() == Kind.MODIFICATION)
                .extracting(RegisterEvent::kind, RegisterEvent::names)
                .containsExactlyInAnyOrder(
                        tuple(Kind.RELEASED, List.of("Earlier Works")),
                        tuple(Kind.MODIFICATION, List.of("Later Works")));
    }

    @Test
    void a_release_of_a_later_day_says_that_the_order_holds_as_before_until_then() throws Exception {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "Spool Works", "Thread Works");

        changeOrder
                .change(id, releasing(1, clock.today().plusDays(30)), Actors.commissioner())
                .orThrow();

        mvc.perform(get("/orders/" + id))
                .andExpect(content().string(Matchers.containsString("Until that day the order holds as before.")))
                .andExpect(content()
                        .string(Matchers.not(Matchers.containsString("since "
                                + PartialDate.of(clock.today().plusDays(30)).words()))));
    }

    @Test
    void the_status_changes_everywhere_on_the_day_and_not_with_the_signature() throws Exception {
        OrderId id = fixture.wroInForce();
        jobs.runDue();
        changeOrder
                .change(id, releasing(1, clock.today().plusDays(30)), Actors.commissioner())
                .orThrow();

        RegisterEntry before = register.find(id).orElseThrow().entry();
        assertThat(before.status()).isEqualTo(ListedStatus.ACTIVE);
        assertThat(before.statusOn()).isEqualTo(PartialDate.of(clock.today()));
        mvc.perform(get("/api/v1/orders/" + id)).andExpect(jsonPath("$.status").value("ACTIVE"));
        assertThat(listed(id, ListedStatus.ACTIVE)).isTrue();

        clock.set(clock.today().plusDays(30));
        assertThat(register.find(id).orElseThrow().entry().status()).isNotEqualTo(ListedStatus.ACTIVE);
        assertThat(listed(id, ListedStatus.ACTIVE)).isFalse();
    }

    private boolean listed(OrderId id, ListedStatus status) {
        RegisterFilter filter = RegisterFilter.everything().with(Set.of(status));
        return register.all(filter, RegisterSort.STATUS).stream()
                .anyMatch(entry -> entry.id().equals(id));
    }

    private static Release releasing(int target) {
        return releasing(target, DAY);
    }

    private static Release releasing(int target, LocalDate day) {
        return new Release(
                ReleaseKind.MODIFICATION,
                Set.of(target),
                EndAnchor.PRODUCED_AFTER,
                day,
                "Fees were repaid",
                "PET-2026-00001");
    }
}
