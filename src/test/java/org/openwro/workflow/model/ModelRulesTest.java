package org.openwro.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The models of the house are executable, named, documented, safe and decidable; and bad ones are caught. */
class ModelRulesTest {

    private static final Path BAD = Path.of("src/test/resources/models/bad");

    private static final List<ModelRule> RULES =
            List.of(new AllowedContentRules(), new IdRules(), new NameRules(), new ExecutionRules(), new TokenRules());

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_of_the_house_keeps_every_rule(Model model) {
        assertThat(RULES).flatMap(rule -> rule.violations(model)).isEmpty();
    }

    @Test
    void no_two_models_share_a_process_id() {
        Set<String> ids = new HashSet<>();
        assertThat(models()).isNotEmpty().allSatisfy(model -> assertThat(
                        ids.add(model.process().getId()))
                .as(model.toString())
                .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            textBlock =
                    """
            unsafe.bpmn      -> serviceTask_classNamed: camunda:class is not allowed
            unsafe.bpmn      -> serviceTask_expressionNamed: camunda:expression is not allowed
            unsafe.bpmn      -> serviceTask_externalWorker: camunda:type is not allowed
            unsafe.bpmn      -> serviceTask_externalWorker: camunda:topic is not allowed
            unsafe.bpmn      -> serviceTask_connected: <camunda:connector> is not allowed
            unsafe.bpmn      -> serviceTask_listened: <camunda:executionListener> is not allowed
            unsafe.bpmn      -> serviceTask_classNamed names no bean by a delegate expression such as ${acceptAllegation}
            unsafe.bpmn      -> userTask_scripted: <bpmn:scriptTask> is not allowed
            unsafe.bpmn      -> flow_calling: a condition compares facts and calls nothing
            unsafe.bpmn      -> timerDefinition_periodic: a timer waits for a date in a variable, computed by the calendar
            unsafe.bpmn      -> userTask_dueBySum: a due date is a variable, computed by the calendar
            careless.bpmn    -> Activity_0x1y2z: the id of a userTask reads userTask_meaning
            careless.bpmn    -> userTask_Capital: the id of a userTask reads userTask_meaning
            careless.bpmn    -> process_careless is not executable
            careless.bpmn    -> process_careless has no history time to live in days, such as P3650D
            careless.bpmn    -> process_careless has no documentation
            careless.bpmn    -> userTask_unnamed has no name
            careless.bpmn    -> userTask_unnamed: the documentation names no source
            careless.bpmn    -> userTask_unnamed: 'soon' is no list of clocks such as C03, C10
            careless.bpmn    -> userTask_unnamed has no form key page:module/page or form:name
            careless.bpmn    -> userTask_unnamed: the candidate group WIZARD is no role
            careless.bpmn    -> gateway_mute has no name
            careless.bpmn    -> gateway_telling: a deciding gateway asks a question
            careless.bpmn    -> serviceTask_retriedByNumber: the retry cycle is not one of ${retryCycles.quick|standard|patient}
            careless.bpmn    -> serviceTask_neverRetried runs as a job and names no retry cycle
            careless.bpmn    -> message_renamed: the name of a message is its id
            lost.bpmn        -> flow_undecided leaves a deciding gateway and has neither a condition nor is the default (or is both)
            lost.bpmn        -> userTask_island cannot be reached from a start event
            lost.bpmn        -> userTask_trap leads to no end event
            lost.bpmn        -> userTask_forking has several outgoing flows; draw the gateway
            lost.bpmn        -> callActivity_nowhere calls the unknown process process_nowhere
            """)
    void a_bad_model_is_caught(String file, String violation) {
        Model model = Model.read(BAD.resolve(file));
        assertThat(RULES).flatMap(rule -> rule.violations(model)).contains(violation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><definitions/>",
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><definitions/>"
            })
    void a_doctype_is_refused_before_parsing(String text) {
        assertThat(new AllowedContentRules().violations(text)).containsExactly("a DOCTYPE is refused");
    }
}
