package org.openwro.modelling.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.openwro.modelling.check.HouseModels;
import org.openwro.modelling.play.Event.What;

/** An imagined case moves as the engine would move a real one, element by element. */
class InterpreterTest {

    private Interpreter interpreter;
    private Position now;
    private List<Event> told;

    @Test
    void a_task_waits_until_it_is_done_and_the_case_then_ends() {
        begin(process().startEvent().userTask("task").endEvent("end").done());
        assertThat(at()).containsExactly("task");
        done("task");
        assertThat(now.isEnded()).isTrue();
        assertThat(told(What.ENDED)).containsExactly("end");
    }

    @Test
    void an_exclusive_gateway_takes_the_first_flow_that_holds_and_says_why() {
        begin(decision());
        done("task", "outcome", "APPROVED");
        assertThat(at()).containsExactly("approved");
        assertThat(told).anySatisfy(event -> {
            assertThat(event.what()).isEqualTo(What.TOOK);
            assertThat(event.flow()).isEqualTo("toApproved");
            assertThat(event.why()).isEqualTo("outcome = APPROVED");
        });
    }

    @Test
    void an_exclusive_gateway_takes_the_default_flow_when_nothing_else_holds() {
        begin(decision());
        done("task", "outcome", "REJECTED");
        assertThat(at()).containsExactly("other");
        assertThat(told(What.TOOK_DEFAULT)).containsExactly("choose");
    }

    @Test
    void an_exclusive_gateway_waits_for_a_fact_that_nobody_has_said() {
        begin(decision());
        done("task");
        assertThat(at()).containsExactly("choose");
        assertThat(told)
                .anyMatch(event ->
                        event.what() == What.UNKNOWN_FACT && event.why().equals("outcome"));
        make(Move.Act.DECIDE, "choose", Map.of("outcome", "APPROVED"));
        assertThat(at()).containsExactly("approved");
    }

    @Test
    void a_gateway_without_a_flow_that_holds_stays_and_says_so() {
        begin(
                process()
                        .startEvent()
                        .exclusiveGateway("choose")
                        .condition("yes", "${granted}")
                        .userTask("granted")
                        .endEvent()
                        .moveToNode("choose")
                        .condition("no", "${granted == true}")
                        .userTask("refused")
                        .endEvent()
                        .done(),
                Map.of("granted", false));
        assertThat(told(What.NO_WAY)).containsExactly("choose");
        assertThat(at()).containsExactly("choose");
    }

    @Test
    void a_condition_reaches_nothing_but_the_facts() {
        assertThat(Judgement.of("${systemProperties.x}", Map.of()).decidable()).isFalse();
        assertThat(Judgement.of("${''.getClass()}", Map.of()).decidable()).isFalse();
        assertThat(Judgement.of("${execution == 'x'}", Map.of("execution", "x")).decidable())
                .isFalse();
        assertThat(Judgement.of("${publishOrder}", Map.of()).missing()).containsExactly("publishOrder");
        assertThat(Judgement.of("${a == 'X' || b == 'Y'}", Map.of("a", "X")).answer())
                .isTrue();
        assertThat(Judgement.of("${a == 12}", Map.of("a", 12L)).answer()).isTrue();
        assertThat(Judgement.of("${a >= 2 and not b}", Map.of("a", 2, "b", false))
                        .answer())
                .isTrue();
    }

    @Test
    void a_parallel_gateway_splits_and_waits_for_all() {
        begin(process()
                .startEvent()
                .parallelGateway("fork")
                .userTask("one")
                .parallelGateway("join")
                .userTask("after")
                .endEvent()
                .moveToNode("fork")
                .userTask("two")
                .connectTo("join")
                .done());
        assertThat(at()).containsExactly("one", "two");
        done("one");
        assertThat(at()).containsExactlyInAnyOrder("join", "two");
        assertThat(interpreter.moves(now)).extracting(Move::node).containsExactly("two");
        done("two");
        assertThat(at()).containsExactly("after");
    }

    @Test
    void an_inclusive_gateway_takes_every_flow_that_holds_and_joins_as_many() {
        begin(inclusive(), Map.of("a", true, "b", true, "c", false));
        assertThat(at()).containsExactly("one", "two");
        done("two");
        assertThat(at()).containsExactlyInAnyOrder("one", "join");
        done("one");
        assertThat(at()).containsExactly("after");

        begin(inclusive(), Map.of("a", false, "b", true, "c", false));
        assertThat(at()).containsExactly("two");
        done("two");
        assertThat(at()).containsExactly("after");
    }

    @Test
    void an_event_gateway_goes_on_with_the_event_that_happens_first() {
        begin(process()
                .startEvent()
                .eventBasedGateway()
                .id("first")
                .intermediateCatchEvent("late")
                .timerWithDate("${lateAt}")
                .userTask("tooLate")
                .endEvent()
                .moveToNode("first")
                .intermediateCatchEvent("came")
                .message("protest")
                .userTask("answer")
                .endEvent()
                .done());
        assertThat(interpreter.moves(now)).extracting(Move::node).containsExactly("late", "came");
        make(Move.Act.HAPPEN, "came", Map.of());
        assertThat(at()).containsExactly("answer");
    }

    @Test
    void an_event_on_a_task_ends_it_or_goes_beside_it() {
        begin(process()
                .startEvent()
                .userTask("task")
                .boundaryEvent("over")
                .timerWithDate("${dueAt}")
                .userTask("afterwards")
                .endEvent()
                .moveToActivity("task")
                .boundaryEvent("warn")
                .cancelActivity(false)
                .timerWithDate("${warnAt}")
                .userTask("warned")
                .endEvent()
                .moveToActivity("task")
                .endEvent()
                .done());
        make(Move.Act.HAPPEN, "warn", Map.of());
        assertThat(at()).containsExactlyInAnyOrder("task", "warned");
        assertThat(interpreter.moves(now)).extracting(Move::node).doesNotContain("warn");
        make(Move.Act.HAPPEN, "over", Map.of());
        assertThat(at()).containsExactlyInAnyOrder("warned", "afterwards");
        assertThat(told(What.CANCELLED)).containsExactly("task");
    }

    @Test
    void a_sub_process_ends_with_its_last_token_or_by_an_event_on_it() {
        BpmnModelInstance model = process()
                .startEvent()
                .subProcess("sub")
                .embeddedSubProcess()
                .startEvent()
                .userTask("inner")
                .endEvent()
                .subProcessDone()
                .userTask("after")
                .endEvent()
                .moveToActivity("sub")
                .boundaryEvent("broken")
                .error("E1")
                .userTask("mend")
                .endEvent()
                .done();
        begin(model);
        assertThat(at()).containsExactly("inner");
        done("inner");
        assertThat(at()).containsExactly("after");
        begin(model);
        make(Move.Act.HAPPEN, "broken", Map.of());
        assertThat(at()).containsExactly("mend");
    }

    @Test
    void an_error_end_is_caught_outside_and_a_terminate_end_takes_everything_along() {
        BpmnModelInstance model = process()
                .startEvent()
                .subProcess("sub")
                .embeddedSubProcess()
                .startEvent()
                .parallelGateway("fork")
                .userTask("inner")
                .endEvent("failed")
                .error("E1")
                .moveToNode("fork")
                .userTask("beside")
                .endEvent()
                .subProcessDone()
                .endEvent()
                .moveToActivity("sub")
                .boundaryEvent("caught")
                .error("E1")
                .parallelGateway("both")
                .userTask("mend")
                .endEvent("over")
                .moveToNode("both")
                .userTask("lost")
                .endEvent()
                .done();
        ModelElementInstance over = model.getModelElementById("over");
        over.addChildElement(model.newInstance(TerminateEventDefinition.class));
        begin(model);
        done("inner");
        assertThat(at()).containsExactly("mend", "lost");
        done("mend");
        assertThat(now.isEnded()).isTrue();
    }

    @Test
    void an_error_that_nobody_catches_is_told() {
        begin(process().startEvent().endEvent("failed").error("E1").done());
        assertThat(told(What.UNCAUGHT)).containsExactly("failed");
        assertThat(now.isEnded()).isFalse();
    }

    @Test
    void an_event_sub_process_runs_beside_the_case_or_instead_of_it() {
        ProcessBuilder process = process();
        BpmnModelInstance model =
                process.startEvent().userTask("task").endEvent().done();
        process.eventSubProcess("escalation")
                .startEvent("targetPassed")
                .interrupting(false)
                .timerWithDate("${targetAt}")
                .serviceTask("escalate")
                .endEvent();
        process.eventSubProcess("stop")
                .startEvent("stopped")
                .message("stopped")
                .userTask("tidyUp")
                .endEvent();
        begin(model);
        make(Move.Act.HAPPEN, "targetPassed", Map.of());
        assertThat(at()).containsExactly("task", "escalate");
        done("escalate");
        assertThat(interpreter.moves(now)).extracting(Move::node).containsExactly("task", "stopped");
        make(Move.Act.HAPPEN, "stopped", Map.of());
        assertThat(at()).containsExactly("tidyUp");
        done("tidyUp");
        assertThat(now.isEnded()).isTrue();
    }

    @Test
    void gateways_that_lead_in_a_circle_are_told_and_do_not_go_on_for_ever() {
        begin(
                otherwise(
                        "round",
                        process()
                                .startEvent()
                                .exclusiveGateway("in")
                                .exclusiveGateway("round")
                                .condition("back", "${again}")
                                .connectTo("in")
                                .moveToNode("round")
                                .sequenceFlowId("otherwise")
                                .endEvent()
                                .done()),
                Map.of("again", true));
        assertThat(told).anyMatch(event -> event.what() == What.CIRCLE);
    }

    @Test
    void called_processes_decisions_and_system_tasks_are_one_step_each() {
        begin(process()
                .startEvent()
                .callActivity("call")
                .calledElement("process_other")
                .businessRuleTask("rule")
                .camundaDecisionRef("decision_x")
                .serviceTask("service")
                .endEvent()
                .done());
        for (String step : List.of("call", "rule", "service")) {
            assertThat(at()).containsExactly(step);
            done(step);
        }
        assertThat(now.isEnded()).isTrue();
    }

    @Test
    void what_the_next_gateways_want_to_know_is_asked_with_the_values_they_know() {
        ProcessGraph graph = graph("bpmn/order/order-issuance.bpmn");
        assertThat(Asking.after(graph, Set.of(graph.node("userTask_approveAsCommissioner"))))
                .extracting(AskedFact::name, AskedFact::choices)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("outcome", List.of("APPROVED", "RETURNED", "REJECTED")),
                        org.assertj.core.groups.Tuple.tuple("instrument", List.of("WRO", "FINDING")));
        ProcessGraph investigation = graph("bpmn/petition/order-modification.bpmn");
        assertThat(investigation.nodes()).isNotEmpty();
    }

    @Test
    void every_process_of_the_house_can_be_read_and_begun() {
        HouseModels.all().forEach(model -> {
            Interpreter each = new Interpreter(ReadProcess.of(model.text()).orElseThrow());
            assertThat(each.begin(Map.of()).position().tokens())
                    .as(model.name())
                    .isNotEmpty();
        });
    }

    private static ProcessGraph graph(String file) {
        return ReadProcess.of(HouseModels.text(Path.of(file))).orElseThrow();
    }

    private static ProcessBuilder process() {
        return Bpmn.createExecutableProcess("process_test");
    }

    private static BpmnModelInstance decision() {
        return otherwise(
                "choose",
                process()
                        .startEvent()
                        .userTask("task")
                        .exclusiveGateway("choose")
                        .sequenceFlowId("toApproved")
                        .condition("Approved", "${outcome == 'APPROVED'}")
                        .userTask("approved")
                        .endEvent()
                        .moveToNode("choose")
                        .sequenceFlowId("otherwise")
                        .userTask("other")
                        .endEvent()
                        .done());
    }

    private static BpmnModelInstance otherwise(String gateway, BpmnModelInstance model) {
        ((ExclusiveGateway) model.getModelElementById(gateway)).setDefault(model.getModelElementById("otherwise"));
        return model;
    }

    private static BpmnModelInstance inclusive() {
        return process()
                .startEvent()
                .inclusiveGateway("fork")
                .condition("a", "${a}")
                .userTask("one")
                .inclusiveGateway("join")
                .userTask("after")
                .endEvent()
                .moveToNode("fork")
                .condition("b", "${b}")
                .userTask("two")
                .connectTo("join")
                .moveToNode("fork")
                .condition("c", "${c}")
                .userTask("three")
                .connectTo("join")
                .done();
    }

    private void begin(BpmnModelInstance model) {
        begin(model, Map.of());
    }

    private void begin(BpmnModelInstance model, Map<String, Object> facts) {
        interpreter =
                new Interpreter(ReadProcess.of(Bpmn.convertToString(model)).orElseThrow());
        keep(interpreter.begin(facts));
    }

    private void done(String task, Object... facts) {
        Map<String, Object> said = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            said.put(String.valueOf(facts[i]), facts[i + 1]);
        }
        make(Move.Act.DO, task, said);
    }

    private void make(Move.Act act, String node, Map<String, Object> facts) {
        Move move = interpreter.moves(now).stream()
                .filter(each -> each.act() == act && each.node().equals(node))
                .findFirst()
                .orElseThrow(() -> new AssertionError(node + " is not among " + interpreter.moves(now)));
        keep(interpreter.make(now, move, facts).orElseThrow());
    }

    private void keep(Played played) {
        now = played.position();
        told = played.events();
    }

    private List<String> at() {
        return now.tokens().stream().map(Token::node).toList();
    }

    private List<String> told(What... what) {
        return told.stream()
                .filter(event -> Arrays.asList(what).contains(event.what()))
                .map(Event::node)
                .toList();
    }
}
