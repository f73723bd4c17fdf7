package org.openwro.modelling.check;

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
        return HouseModels.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_of_the_house_is_a_clean_picture(Model model) {
        assertThat(violations(model)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            userTask_hidden: picture.missing
            flow_toHidden: picture.missing
            userTask_first: picture.close [userTask_near]
            flow_slanted: picture.slanted
            flow_through: picture.crosses [userTask_near]
            flow_through: picture.cross [flow_down]
            flow_loose: picture.dock [userTask_below]
            startEvent_begun: label.overlap [flow_through]
            endEvent_done: label.shape [userTask_below]
            timer_late: label.crossed [flow_down]
            timer_late: label.small
            event_silent: label.missing
            userTask_near: label.box
            """)
    void a_bad_picture_is_caught(String finding) {
        assertThat(violations(HouseModels.read(BAD))).contains(finding);
    }

    private static List<String> violations(Model model) {
        Findings found = new Findings();
        RULES.forEach(rule -> rule.check(model, HouseModels.house(), found));
        return found.list().stream().map(Finding::toString).toList();
    }
}
