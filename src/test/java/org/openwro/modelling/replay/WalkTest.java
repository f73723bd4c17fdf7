package org.openwro.modelling.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openwro.modelling.check.HouseModels;
import org.openwro.modelling.play.ProcessGraph;
import org.openwro.modelling.play.ReadProcess;
import org.openwro.modelling.replay.Verdict.Outcome;
import org.openwro.modelling.replay.Verdict.Reason;

/** What a changed process would have made of cases that were. */
class WalkTest {

    private static final String ISSUANCE = HouseModels.text(Path.of("bpmn/order/order-issuance.bpmn"));
    private static final String INVESTIGATION = HouseModels.text(Path.of("bpmn/investigation/investigation.bpmn"));
    private static final String DETENTION = HouseModels.text(Path.of("bpmn/detention/detention.bpmn"));

    @Test
    void a_case_goes_the_same_way_through_the_same_process_also_with_a_loop() {
        assertThat(walk(ISSUANCE, issued())).isEqualTo(Verdict.SAME);
        assertThat(walk(ISSUANCE, returnedOnce().waitingAt("userTask_approveAsDirector")))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void other_words_and_roles_change_no_way() {
        assertThat(walk(
                        ISSUANCE.replace("Clear order legally", "Look at it").replace("\"COUNSEL\"", "\"DIRECTOR\""),
                        issued()))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void a_changed_condition_sends_it_another_way_and_the_gateway_and_flow_are_told() {
        String returnedGoesOn = ISSUANCE.replaceFirst(
                "(id=\"flow_clearedApproved\"[^>]*>\\s*<bpmn:conditionExpression[^>]*>)[^<]*",
                "$1\\${outcome == 'APPROVED' || outcome == 'RETURNED'}");
        assertThat(walk(returnedGoesOn, returnedOnce().waitingAt("userTask_approveAsDirector")))
                .isEqualTo(Verdict.of(Reason.OTHER_FLOW, "gateway_cleared", "flow_clearedApproved"));
        assertThat(walk(returnedGoesOn, issued())).isEqualTo(Verdict.SAME);
    }

    @Test
    void a_new_task_stops_it_and_a_new_step_of_the_system_does_not() {
        String secondReview =
                between("flow_clearedApproved", "userTask_approveAsDirector", "userTask", "userTask_second");
        assertThat(walk(secondReview, issued())).isEqualTo(Verdict.of(Reason.NEW_STEP, "userTask_second", ""));
        assertThat(walk(secondReview, begun().waitingAt("userTask_draftOrder"))).isEqualTo(Verdict.SAME);
        String letter =
                between("flow_clearedApproved", "userTask_approveAsDirector", "serviceTask", "serviceTask_letter");
        assertThat(walk(letter, issued())).isEqualTo(Verdict.of(Reason.NEW_SYSTEM_STEP, "serviceTask_letter", ""));
    }

    @Test
    void a_new_gateway_stops_it_when_it_asks_for_what_nobody_knew() {
        String asks = ISSUANCE.replace("${instrument == 'WRO'}", "${urgency == 'HIGH'}");
        assertThat(walk(asks, issued())).isEqualTo(Verdict.of(Reason.UNKNOWN_FACT, "gateway_instrument", "urgency"));
        String noWay = ISSUANCE.replace("${instrument == 'WRO'}", "${instrument == 'OTHER'}");
        assertThat(walk(noWay, issued()).outcome()).isEqualTo(Outcome.STOPS);
    }

    @Test
    void a_step_that_is_gone_makes_it_impossible_and_where_it_waits_is_told_apart() {
        String renamed = ISSUANCE.replace("userTask_approveAsDirector", "userTask_agreeAsDirector");
        assertThat(walk(renamed, issued())).isEqualTo(Verdict.of(Reason.GONE, "userTask_approveAsDirector", ""));
        assertThat(walk(
                        renamed,
                        begun().did("userTask_draftOrder")
                                .did("userTask_clearOrder", "outcome", "APPROVED")
                                .waitingAt("userTask_approveAsDirector")))
                .isEqualTo(Verdict.of(Reason.PLACE_GONE, "userTask_approveAsDirector", ""));
    }

    @Test
    void steps_beside_each_other_may_come_in_any_order_and_escalations_in_between() {
        PastCase past = PastCaseFixture.begunWith("startEvent_caseOpened")
                .did("userTask_planInvestigation")
                .did("userTask_establishNexus")
                .passed("timer_orderTargetPassed", "startTimerEvent")
                .passed("subProcess_orderTarget", "subProcess")
                .did("serviceTask_escalateOrderTarget")
                .did("userTask_assessIndicators")
                .did("userTask_recommendAction", "recommendation", "NO_ACTION")
                .did("userTask_reviewLegalSufficiency", "outcome", "SUFFICIENT")
                .did("serviceTask_closeWithoutAction")
                .ended("endEvent_closedWithoutAction");
        assertThat(walk(INVESTIGATION, past)).isEqualTo(Verdict.SAME);
    }

    @Test
    void an_event_on_a_task_happens_again_where_it_happened() {
        PastCase past = PastCaseFixture.begunWith("startEvent_shipmentHeld")
                .knowing("instrument", "WRO")
                .did("userTask_recordPresentation")
                .brokenOff("userTask_decideDetention")
                .passed("timer_detentionUndecided", "boundaryTimer")
                .waitingAt("nothing");
        String timer = DETENTION.replaceAll(
                "(?s).*boundaryEvent id=\"([^\"]*)\"[^>]*attachedToRef=\"userTask_decideDetention\".*", "$1");
        PastCase real = PastCaseFixture.begunWith("startEvent_shipmentHeld")
                .knowing("instrument", "WRO")
                .did("userTask_recordPresentation")
                .brokenOff("userTask_decideDetention")
                .passed(timer, "boundaryTimer")
                .did("serviceTask_issueDetentionNotice")
                .waitingAt("userTask_chooseOption");
        assertThat(walk(DETENTION, past).reason()).isEqualTo(Reason.GONE);
        assertThat(walk(DETENTION, real)).isEqualTo(Verdict.SAME);
    }

    @Test
    void a_case_that_somebody_moved_by_hand_goes_on_where_it_was_put() {
        PastCase moved = begun().brokenOff("userTask_draftOrder")
                .did("userTask_approveAsDirector", "outcome", "APPROVED")
                .waitingAt("userTask_approveAsCommissioner");
        assertThat(walk(ISSUANCE, moved)).isEqualTo(Verdict.SAME);
    }

    private static Verdict walk(String draft, PastCase past) {
        String origin = past.steps().get(0).element().equals("startEvent_caseOpened")
                ? INVESTIGATION
                : past.steps().get(0).element().equals("startEvent_shipmentHeld") ? DETENTION : ISSUANCE;
        ProcessGraph graph = ReadProcess.of(draft).orElseThrow();
        return Walk.of(graph, ReadProcess.of(origin).orElseThrow().nodes().keySet(), past);
    }

    private static PastCaseFixture begun() {
        return PastCaseFixture.begunWith("startEvent_orderRecommended").knowing("instrument", "WRO");
    }

    private static PastCaseFixture returnedOnce() {
        return begun().did("userTask_draftOrder")
                .did("userTask_clearOrder", "outcome", "RETURNED")
                .did("userTask_draftOrder")
                .did("userTask_clearOrder", "outcome", "APPROVED");
    }

    private static PastCase issued() {
        return begun().did("userTask_draftOrder")
                .did("userTask_clearOrder", "outcome", "APPROVED")
                .did("userTask_approveAsDirector", "outcome", "APPROVED")
                .did("userTask_approveAsCommissioner", "outcome", "APPROVED")
                .did("serviceTask_bringIntoForce")
                .ended("endEvent_orderInForce");
    }

    /** The issuance with one more element on a flow. */
    static String between(String flow, String target, String type, String id) {
        return ISSUANCE.replaceFirst("(id=\"" + flow + "\"[^>]*targetRef=\")" + target, "$1" + id)
                .replaceFirst(
                        "<bpmn:sequenceFlow ",
                        ("<bpmn:%s id=\"%s\" name=\"New\"><bpmn:incoming>%s</bpmn:incoming><bpmn:outgoing>flow_new</bpmn:outgoing></bpmn:%s>"
                                        + "<bpmn:sequenceFlow id=\"flow_new\" sourceRef=\"%s\" targetRef=\"%s\" /><bpmn:sequenceFlow ")
                                .formatted(type, id, flow, type, id, target))
                .replaceFirst(
                        "(id=\"" + target
                                + "\"[^>]*>(?:\\s*<bpmn:documentation>[^<]*</bpmn:documentation>)?\\s*<bpmn:incoming>)"
                                + flow,
                        "$1flow_new");
    }
}
