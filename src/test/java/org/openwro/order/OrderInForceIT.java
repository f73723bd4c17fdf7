package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.identity.Actor;
import org.openwro.screening.core.EndAnchor;

class OrderInForceIT extends OrderIT {

    @Test
    void the_process_of_an_order_ends_when_its_only_producer_is_released() {
        OrderId id = fixture.wroInForce();
        assertThat(keys(changeOrder.change(id, act(ReleaseKind.MODIFICATION), Actors.commissioner())))
                .containsExactly("order.change.notYetPublished");
        jobs.runDue();

        changeOrder
                .change(id, act(ReleaseKind.MODIFICATION), Actors.commissioner())
                .orThrow();

        assertThat(endsReached(id.value())).contains("endEvent_orderInactive");
        assertThat(orders.get(id).state()).isEqualTo(OrderState.ENDED);
    }

    @Test
    void the_process_of_an_order_ends_when_the_order_is_revoked() {
        OrderId id = fixture.wroInForce();
        jobs.runDue();

        changeOrder.change(id, act(ReleaseKind.REVOCATION), Actor.system()).orThrow();

        assertThat(endsReached(id.value())).contains("endEvent_orderRevoked");
        assertThat(orders.get(id).status()).isEqualTo(ListedStatus.INACTIVE_REVOKED);
    }

    @Test
    void an_order_that_still_holds_for_another_producer_goes_on_and_can_be_changed_again() {
        OrderId id = twoProducersInForce();
        jobs.runDue();

        changeOrder
                .change(
                        id,
                        new Release(
                                ReleaseKind.REVOCATION, Set.of(1), EndAnchor.IMMEDIATE_FUTURE, clock.today(), "g", ""),
                        Actor.system())
                .orThrow();
        assertThat(endsReached(id.value())).containsExactly("endEvent_orderInForce");
        assertThat(orders.get(id).status()).isEqualTo(ListedStatus.PARTIALLY_ACTIVE);

        changeOrder.change(id, act(ReleaseKind.MODIFICATION), Actor.system()).orThrow();
        assertThat(endsReached(id.value())).contains("endEvent_orderInactive");
    }

    private OrderId twoProducersInForce() {
        OrderId id = fixture.recommended(false);
        Draft draft = Draft.of(orders.get(id));
        DraftTarget first = draft.targets().get(0);
        DraftTarget second = new DraftTarget(
                first.kind(), "Second Gloves", first.aliases(), "MY", "", "", first.mids(), "", first.inclusion());
        String task = fixture.taskAt(id, ApprovalStep.DRAFT);
        Draft both = new Draft(
                draft.title(),
                draft.merchandise(),
                java.util.List.of(first, second),
                draft.goods(),
                draft.reasons(),
                "",
                null);
        draftOrder
                .send(
                        task,
                        draftOrder
                                .proposeText(task, both, Actors.tradeSpecialist())
                                .orThrow(),
                        Actors.tradeSpecialist())
                .orThrow();
        fixture.decide(id, ApprovalStep.LEGAL_CLEARANCE, Decision.APPROVED).orThrow();
        fixture.decide(id, ApprovalStep.DIRECTOR, Decision.APPROVED).orThrow();
        fixture.decide(id, ApprovalStep.COMMISSIONER, Decision.APPROVED).orThrow();
        return id;
    }

    private Release act(ReleaseKind kind) {
        return new Release(
                kind, null, EndAnchor.IMMEDIATE_RELEASED, clock.today(), "Every fee was repaid.", "PET-2026-00001");
    }
}
