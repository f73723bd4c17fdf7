package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.platform.Outcome;
import org.openwro.screening.core.Goods;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What drafters and signers are told before they make a mistake. */
class OrderWarningsIT extends OrderIT {

    @Autowired
    private OverlappingOrders overlapping;

    @Autowired
    private UserDetailsService users;

    @Test
    void a_tariff_number_that_the_edition_does_not_know_is_refused_with_those_that_lie_nearest() {
        OrderId id = fixture.recommended(false);
        Draft draft = fixture.draft(id);
        Goods unknown = new Goods(List.of("4015.11", "4019", "7701", "4015.19"), List.of(), false, true, false, null);
        Draft wrong = new Draft(
                draft.title(),
                draft.merchandise(),
                draft.targets(),
                unknown,
                draft.reasons(),
                draft.text(),
                draft.supersedes());
        Outcome<OrderId> refused =
                draftOrder.send(fixture.taskAt(id, ApprovalStep.DRAFT), wrong, Actors.tradeSpecialist());
        assertThat(refused.reasons())
                .extracting(each -> List.of(each.args()))
                .containsExactly(
                        List.of("4015.11", "4015.12"),
                        List.of("4019", "4015, 4016, 4017"),
                        List.of("7701", "7614, 7615, 7616"));
    }

    @Test
    void an_order_that_reaches_the_same_goods_is_named_and_one_on_other_goods_is_not() {
        OrderId gloves = HistoricOrderFixture.inForce(jdbc, OrderFixture.PRODUCER);
        OrderId id = fixture.recommended(false);
        assertThat(overlapping.with(orders.get(id)))
                .extracting(OverlappingOrders.Overlap::id)
                .contains(gloves);
        jdbc.sql("update order_target set goods_words = '{tyre}' where order_id = ?")
                .param(gloves.value())
                .update();
        assertThat(overlapping.with(orders.get(id)))
                .extracting(OverlappingOrders.Overlap::id)
                .doesNotContain(gloves);
        jdbc.sql("delete from order_status_change where order_id = ?")
                .param(gloves.value())
                .update();
        jdbc.sql("delete from trade_order where id = ?").param(gloves.value()).update();
    }

    @Test
    void of_two_who_sign_at_the_same_moment_one_wins_and_the_other_is_told_who_and_when() throws Exception {
        OrderId id = fixture.waitingAt(ApprovalStep.COMMISSIONER, false);
        DecideOrder command = new DecideOrder(fixture.taskAt(id, ApprovalStep.COMMISSIONER), Decision.APPROVED, "");
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<List<String>> signing = () -> {
            together.await();
            try {
                return keys(approveOrder.asCommissioner(command, Actors.commissioner()));
            } catch (RuntimeException lost) {
                return keys(approveOrder.asCommissioner(command, Actors.commissioner()));
            }
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<String> answers = new ArrayList<>();
        try {
            for (Future<List<String>> each : two.invokeAll(List.of(signing, signing))) {
                answers.addAll(each.get());
            }
        } finally {
            two.shutdownNow();
        }
        assertThat(answers).containsExactly("order.decision.already");
        assertThat(approvals.of(id).acts().stream().filter(act -> act.step() == ApprovalStep.COMMISSIONER))
                .hasSize(1);
        mvc.perform(get("/order/approve-commissioner/" + command.taskId())
                        .with(user(users.loadUserByUsername("colin"))))
                .andExpect(status().isConflict())
                .andExpect(content().string(Matchers.containsString("colin has already acted on this task")));
    }
}
