package org.openwro.modelling.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.diff.Change.What;

/** Two versions of a model, told apart element by element. */
class ModelDifferenceTest {

    private static final String PROCESS = read("good.bpmn");
    private static final String TABLE = read("consequences.dmn");
    private static final String FORM = read("second-review.form");

    @Test
    void the_same_text_has_no_difference_and_moving_a_shape_makes_none() {
        assertThat(changes(ModelKind.BPMN, PROCESS, PROCESS).changes()).isEmpty();
        assertThat(changes(ModelKind.BPMN, PROCESS, PROCESS.replace("x=\"480\"", "x=\"490\""))
                        .changes())
                .isEmpty();
    }

    @Test
    void a_task_given_to_another_role_says_from_whom_to_whom() {
        assertThat(changes(ModelKind.BPMN, PROCESS, PROCESS.replace("\"COUNSEL\"", "\"DIRECTOR\""))
                        .changes())
                .containsExactly(new Change(
                        What.CHANGED,
                        "userTask_decide",
                        "Decide",
                        "userTask",
                        "candidateGroups",
                        "COUNSEL",
                        "DIRECTOR"));
    }

    @Test
    void conditions_documentation_and_retry_cycles_belong_to_their_element() {
        String changed = PROCESS.replace("outcome == 'APPROVED'", "outcome == 'SIGNED'")
                .replace("Decides.", "Decides again.")
                .replace("retryCycles.standard", "retryCycles.quick");
        assertThat(changes(ModelKind.BPMN, PROCESS, changed).changes())
                .extracting(Change::element, Change::property)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("userTask_decide", "documentation"),
                        org.assertj.core.groups.Tuple.tuple("serviceTask_publish", "failedJobRetryTimeCycle"),
                        org.assertj.core.groups.Tuple.tuple("flow_approved", "conditionExpression"));
    }

    @Test
    void what_came_and_went_is_told_with_its_name() {
        String without = PROCESS.replaceAll("(?s)<bpmn:endEvent id=\"endEvent_stopped\".*?</bpmn:endEvent>", "");
        ModelDifference gone = changes(ModelKind.BPMN, PROCESS, without);
        assertThat(gone.changes())
                .containsExactly(new Change(What.REMOVED, "endEvent_stopped", "Stopped", "endEvent", "", "", ""));
        assertThat(gone.removedIds()).isEqualTo("endEvent_stopped");
        assertThat(changes(ModelKind.BPMN, without, PROCESS).addedIds()).isEqualTo("endEvent_stopped");
    }

    @Test
    void rules_of_a_decision_table_and_fields_of_a_form_are_compared_too() {
        assertThat(changes(ModelKind.DMN, TABLE, TABLE.replace("[1..30]", "[1..20]"))
                        .changes())
                .containsExactly(
                        new Change(What.CHANGED, "entry_5", "entry_5", "inputEntry", "text", "[1..30]", "[1..20]"));
        assertThat(changes(ModelKind.FORM, FORM, FORM.replace("\"maxLength\": 2000", "\"maxLength\": 500"))
                        .changes())
                .containsExactly(new Change(
                        What.CHANGED, "field_reason", "Reason", "textarea", "validate.maxLength", "2000", "500"));
    }

    @Test
    void a_text_that_cannot_be_read_is_said_to_be_so() {
        assertThat(changes(ModelKind.BPMN, PROCESS, "<broken").readable()).isFalse();
        assertThat(changes(ModelKind.FORM, FORM, "{").readable()).isFalse();
    }

    private static ModelDifference changes(ModelKind kind, String older, String newer) {
        return ModelDifference.between(kind, older, newer);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of("src/test/resources/models/good", file));
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
