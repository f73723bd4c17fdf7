package org.openwro.modelling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwro.modelling.ModelKind;

/** The models of the house are executable, named, documented, safe and decidable; and bad ones are caught. */
class ModelRulesTest {

    private static final Path BAD = Path.of("src/test/resources/models/bad");

    static List<Model> models() {
        return HouseModels.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_of_the_house_keeps_every_rule(Model model) {
        assertThat(ModelCheck.check(ModelKind.BPMN, model.text(), HouseModels.house()))
                .as("gateway.stuck asks for a second look where code guarantees the outcome")
                .allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("gateway.stuck"));
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
            unsafe.bpmn      -> serviceTask_classNamed: gate.attribute [camunda:class]
            unsafe.bpmn      -> serviceTask_expressionNamed: gate.attribute [camunda:expression]
            unsafe.bpmn      -> serviceTask_externalWorker: gate.attribute [camunda:type]
            unsafe.bpmn      -> serviceTask_externalWorker: gate.attribute [camunda:topic]
            unsafe.bpmn      -> serviceTask_connected: gate.element [camunda:connector]
            unsafe.bpmn      -> serviceTask_listened: gate.element [camunda:executionListener]
            unsafe.bpmn      -> serviceTask_classNamed: service.delegate
            unsafe.bpmn      -> userTask_scripted: gate.element [bpmn:scriptTask]
            unsafe.bpmn      -> flow_calling: gate.condition
            unsafe.bpmn      -> timerDefinition_periodic: gate.element [bpmn:timeCycle]
            unsafe.bpmn      -> userTask_dueBySum: gate.value [camunda:dueDate
            careless.bpmn    -> Activity_0x1y2z: id.form [userTask, userTask_]
            careless.bpmn    -> userTask_Capital: id.form [userTask, userTask_]
            careless.bpmn    -> process_careless: process.executable
            careless.bpmn    -> process_careless: process.lifetime
            careless.bpmn    -> process_careless: documentation.missing
            careless.bpmn    -> userTask_unnamed: name.missing
            careless.bpmn    -> userTask_unnamed: documentation.source
            careless.bpmn    -> userTask_unnamed: clock.list [soon]
            careless.bpmn    -> userTask_unnamed: form.key
            careless.bpmn    -> userTask_unnamed: role.unknown [WIZARD]
            careless.bpmn    -> gateway_mute: name.missing
            careless.bpmn    -> gateway_telling: name.question
            careless.bpmn    -> serviceTask_retriedByNumber: retry.unknown
            careless.bpmn    -> serviceTask_neverRetried: retry.missing
            careless.bpmn    -> message_renamed: id.message
            lost.bpmn        -> flow_undecided: gateway.undecided
            lost.bpmn        -> userTask_island: flow.unreached
            lost.bpmn        -> userTask_trap: flow.deadEnd
            lost.bpmn        -> userTask_forking: flow.fork
            lost.bpmn        -> callActivity_nowhere: call.unknown [process_nowhere]
            """)
    void a_bad_model_is_caught(String file, String finding) {
        assertThat(HouseModels.check(BAD.resolve(file)))
                .extracting(Finding::toString)
                .anyMatch(found -> found.startsWith(finding));
    }
}
