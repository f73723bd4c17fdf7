package org.openwro.modelling.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code and models use the same names. */
class ModelConstantsTest {

    private final List<Model> models = HouseModels.all();

    @Test
    void constants_and_models_agree_in_both_directions() {
        List<ModelConstants> constants = ModelConstants.all();
        List<String> found = new ArrayList<>(ModelConstants.unnamed(models, constants));
        constants.forEach(each -> found.addAll(each.disagreements(models)));
        assertThat(found).as("names on which code and models disagree").isEmpty();
    }

    @Test
    void a_constant_that_names_nothing_is_caught() {
        assertThat(ModelConstants.of(WrongNames.class).disagreements(models))
                .containsExactlyInAnyOrder(
                        "WrongNames.TASK_ABSENT says userTask_absent, which is not in the model",
                        "WrongNames.MESSAGE_ABSENT says message_absent, which is no message of the model",
                        "WrongNames has no constant for message_orderModified",
                        "WrongNames has no constant for message_orderRevoked");
        assertThat(ModelConstants.of(NoProcess.class).disagreements(models))
                .containsExactly("NoProcess.PROCESS says process_absent, which is no process");
    }

    @Test
    void a_process_without_constants_is_caught() {
        assertThat(ModelConstants.unnamed(models, List.of(ModelConstants.of(WrongNames.class))))
                .contains("process_detention has no class with its constants")
                .doesNotContain("process_orderInForce has no class with its constants");
    }

    static final class WrongNames {
        static final String PROCESS = "process_orderInForce";
        static final String TASK_PUBLISH = "serviceTask_publishOrder";
        static final String TASK_ABSENT = "userTask_absent";
        static final String MESSAGE_ABSENT = "message_absent";
    }

    static final class NoProcess {
        static final String PROCESS = "process_absent";
    }
}
