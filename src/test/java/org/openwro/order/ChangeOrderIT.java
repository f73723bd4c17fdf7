package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.screening.core.EndAnchor;
import org.openwro.screening.core.TargetKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class ChangeOrderIT extends OpenWroIT {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 16);

    @Autowired
    private ChangeOrder changeOrder;

    @Autowired
    private Orders orders;

    @Autowired
    private Modifications modifications;

    @Autowired
    private ApplicationEvents events;

    @Test
    void a_historic_order_is_modified_for_one_producer_and_stays_in_force_for_the_other() throws Exception {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "WRP Works", "Other Works");

        assertThat(changeOrder
                        .change(id, modification(Set.of(1)), Actors.commissioner())
                        .orThrow())
                .isEqualTo(id);

        Order order = orders.get(id);
        assertThat(order.state()).isEqualTo(OrderState.IN_FORCE);
        assertThat(order.status()).isEqualTo(ListedStatus.PARTIALLY_ACTIVE);
        assertThat(order.openTargets()).extracting(Target::name).containsExactly("Other Works");
        assertThat(order.targets().get(0).force())
                .isEqualTo(new Force(LocalDate.of(2019, 9, 30), DAY, EndAnchor.PRODUCED_AFTER, TargetEnd.MODIFICATION));
        Modification act = modifications.of(id).get(0);
        assertThat(act.targets()).containsExactly(1);
        assertThat(act.actedBy()).isEqualTo("colin");
        assertThat(events.stream(OrderModified.class)).contains(new OrderModified(id));
        mvc.perform(get("/documents/" + act.document().value()))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"));
        assertThat(statuses(id)).containsExactly("ACTIVE", "PARTIALLY_ACTIVE");
    }

    @Test
    void a_revocation_of_all_ends_the_order() {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "One", "Two");

        changeOrder
                .change(
                        id,
                        new Release(
                                ReleaseKind.REVOCATION,
                                null,
                                EndAnchor.IMMEDIATE_RELEASED,
                                clock.today(),
                                "Not so",
                                ""),
                        Actor.system())
                .orThrow();

        Order order = orders.get(id);
        assertThat(order.state()).isEqualTo(OrderState.ENDED);
        assertThat(order.status()).isEqualTo(ListedStatus.INACTIVE_REVOKED);
        assertThat(modifications.of(id).get(0).targets()).containsExactly(1, 2);
        assertThat(events.stream(OrderRevoked.class)).contains(new OrderRevoked(id));
        assertThat(keys(changeOrder.change(id, modification(Set.of()), Actor.system())))
                .contains("order.change.notInForce");
    }

    @Test
    void acts_follow_one_another_until_nothing_is_left() {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "One", "Two");
        changeOrder.change(id, modification(Set.of(2)), Actor.system()).orThrow();
        assertThat(keys(changeOrder.change(id, modification(Set.of(2, 9)), Actor.system())))
                .containsExactly("order.change.targetNotOpen", "order.change.noSuchTarget");
        changeOrder.change(id, modification(Set.of()), Actor.system()).orThrow();

        assertThat(orders.get(id).status()).isEqualTo(ListedStatus.INACTIVE_MODIFIED);
        assertThat(modifications.of(id)).extracting(Modification::targets).containsExactly(List.of(2), List.of(1));
        assertThat(statuses(id)).containsExactly("ACTIVE", "PARTIALLY_ACTIVE", "INACTIVE_MODIFIED");
    }

    @Test
    void every_flaw_is_named_at_once_and_nothing_is_written() {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "One");

        assertThat(keys(changeOrder.change(id, new Release(null, null, null, null, " ", ""), Actor.system())))
                .containsExactly(
                        "order.change.kindRequired",
                        "order.change.anchorRequired",
                        "order.change.groundRequired",
                        "order.change.dayRequired");
        Release tooEarly =
                new Release(ReleaseKind.MODIFICATION, null, EndAnchor.PRODUCED_AFTER, DAY.minusYears(1), "g", "");
        assertThat(keys(changeOrder.change(id, tooEarly, Actor.system()))).containsExactly("order.change.beforeOrder");
        Release future = new Release(
                ReleaseKind.MODIFICATION,
                null,
                EndAnchor.IMMEDIATE_FUTURE,
                clock.today().plusDays(1),
                "g",
                "");
        assertThat(keys(changeOrder.change(id, future, Actor.system())))
                .containsExactly("order.change.immediateInFuture");
        assertThat(orders.get(id).state()).isEqualTo(OrderState.IN_FORCE);
        assertThat(modifications.of(id)).isEmpty();
        assertThat(keys(changeOrder.change(new OrderId("WRO-XX-NONE"), future, Actor.system())))
                .containsExactly("order.unknown");
    }

    @Test
    void nobody_but_the_commissioner_changes_an_order() {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "One");
        for (Actor actor : List.of(
                Actors.director(), Actors.secretary(), Actors.counsel(), Actors.importer(), Actor.anonymous())) {
            assertThat(keys(changeOrder.change(id, modification(Set.of()), actor)))
                    .containsExactly("order.change.notYours");
        }
    }

    @Test
    void one_party_is_taken_out_of_an_area_that_stays_in_force_for_all_others() {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "Upland Province", "Hill Works");
        jdbc.sql("update order_target set kind = 'REGION' where order_id = ? and seq = 1")
                .param(id.value())
                .update();
        ExceptedParty party = new ExceptedParty("Hill Works", "MY");

        changeOrder
                .change(id, modification(Set.of(1, 2)).excepting(party), Actors.commissioner())
                .orThrow();

        Order order = orders.get(id);
        assertThat(order.status()).isEqualTo(ListedStatus.PARTIALLY_ACTIVE);
        assertThat(order.openTargets()).extracting(Target::name).containsExactly("Upland Province");
        assertThat(order.targets().get(1).force().to()).isEqualTo(DAY);
        assertThat(order.targets().get(2)).satisfies(added -> {
            assertThat(added.kind()).isEqualTo(TargetKind.NOT_COVERED);
            assertThat(added.name()).isEqualTo("Hill Works");
            assertThat(added.force()).isEqualTo(new Force(DAY, null, EndAnchor.PRODUCED_AFTER, null));
        });
        assertThat(modifications.of(id).get(0).targets()).containsExactly(2, 3);
        assertThat(keys(changeOrder.change(id, modification(Set.of(1)).excepting(party), Actor.system())))
                .containsExactly("order.change.exceptedAlready");
        Release revocation = new Release(ReleaseKind.REVOCATION, Set.of(1), EndAnchor.PRODUCED_AFTER, DAY, "Never", "")
                .excepting(new ExceptedParty("Vale Works", "MY"));
        assertThat(keys(changeOrder.change(id, revocation, Actor.system())))
                .containsExactly("order.change.exceptionRevokes");
    }

    @Test
    void an_act_cannot_be_altered_afterwards() {
        OrderId id = HistoricOrderFixture.inForce(jdbc, "One");
        changeOrder.change(id, modification(Set.of()), Actor.system()).orThrow();
        org.assertj.core.api.Assertions.assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update order_modification set ground = 'x' where order_id = ?")
                        .param(id.value())
                        .update());
    }

    private List<String> statuses(OrderId id) {
        return jdbc.sql("select status from order_status_change where order_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }

    private static Release modification(Set<Integer> targets) {
        return new Release(
                ReleaseKind.MODIFICATION,
                targets,
                EndAnchor.PRODUCED_AFTER,
                DAY,
                "All remediated.\nAudited.",
                "PET-2026-00001");
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }
}
