package org.openwro.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The models of the house are clean pictures, checked by geometry; and a bad picture is caught. */
class ModelPictureTest {

    private static final Path BAD = Path.of("src/test/resources/models/bad/picture.bpmn");

    private static final List<ModelRule> RULES = List.of(new PictureRules(), new LabelRules());

    static List<Model> models() {
        return Model.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_of_the_house_is_a_clean_picture(Model model) {
        assertThat(RULES).flatMap(rule -> rule.violations(model)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            userTask_hidden is not drawn
            flow_toHidden is not drawn
            userTask_first and userTask_near overlap or stand too close
            flow_slanted is not orthogonal
            flow_through crosses userTask_near
            flow_through and flow_down cross
            flow_loose does not dock on the border of userTask_below
            the labels of startEvent_begun and flow_through overlap
            the label of endEvent_done overlaps userTask_below
            flow_down runs through the label of timer_late
            timer_late: the label is too small for the name
            event_silent has a name but no label with bounds
            userTask_near: the name does not fit its box
            """)
    void a_bad_picture_is_caught(String violation) {
        Model model = Model.read(BAD);
        assertThat(RULES).flatMap(rule -> rule.violations(model)).contains(violation);
    }
}
