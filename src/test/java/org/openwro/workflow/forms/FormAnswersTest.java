package org.openwro.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;

/** What may be written into a form. */
class FormAnswersTest {

    private static final FormDefinition FORM = FormReader.read(
                    """
                    {"id": "trial", "components": [
                      {"type": "textfield", "key": "name", "label": "Name", "validate": {"required": true, "minLength": 2, "maxLength": 5}},
                      {"type": "textfield", "key": "code", "label": "Code", "validate": {"pattern": "(a+)+b"}},
                      {"type": "textfield", "key": "mail", "label": "Mail", "validate": {"validationType": "email"}},
                      {"type": "number", "key": "count", "label": "Count", "decimalDigits": 1, "validate": {"min": 0, "max": 10}},
                      {"type": "datetime", "key": "day", "label": "Day"},
                      {"type": "checkbox", "key": "read", "label": "Read", "validate": {"required": true}},
                      {"type": "checklist", "key": "parts", "label": "Parts", "values": [{"value": "A", "label": "Alpha"}, {"value": "B", "label": "Beta"}]},
                      {"type": "radio", "key": "choice", "label": "Choice", "values": [{"value": "Y", "label": "Yes"}]}
                    ]}
                    """)
            .orThrow();

    private static Outcome<List<FormAnswer>> answers(Map<String, List<String>> others) {
        Map<String, List<String>> sent =
                new java.util.HashMap<>(Map.of("answer-name", List.of("Anna"), "answer-read", List.of("true")));
        sent.putAll(others);
        return FormAnswers.of(FORM, sent);
    }

    @Test
    void answers_are_kept_with_their_questions_and_as_they_were_shown() {
        List<FormAnswer> answers = answers(Map.of("answer-parts", List.of("A", "B"), "answer-count", List.of(" 2.5 ")))
                .orThrow();

        assertThat(answers)
                .extracting(FormAnswer::label)
                .startsWith("Name", "Code")
                .hasSize(8);
        assertThat(answers.get(3).values()).containsExactly("2.5");
        assertThat(answers.get(6).shown()).isEqualTo("Alpha, Beta");
        assertThat(answers.get(1).values()).isEmpty();
    }

    @Test
    void what_the_form_does_not_ask_is_not_kept() {
        assertThat(answers(Map.of("answer-port", List.of("2704"))).orThrow())
                .extracting(FormAnswer::key)
                .doesNotContain("port");
    }

    @ParameterizedTest(name = "{2}: {0} = {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "name, '', workflow.form.required",
                "name, A, workflow.form.tooShort",
                "name, Annabel, platform.text.tooLong",
                "code, ab c, workflow.form.otherForm",
                "mail, nobody, workflow.form.notEmail",
                "count, many, workflow.form.notNumber",
                "count, 1e9, workflow.form.notNumber",
                "count, 2.55, workflow.form.decimals",
                "count, -1, workflow.form.tooSmall",
                "count, 11, workflow.form.tooBig",
                "day, 2026-02-30, workflow.form.notDate",
                "read, false, workflow.form.tick",
                "parts, C, workflow.form.notOffered",
                "choice, N, workflow.form.notOffered"
            })
    void an_answer_outside_the_form_is_refused_beside_its_field(String field, String value, String reason) {
        assertThat(answers(Map.of("answer-" + field, List.of(value))).reasons())
                .containsExactly(refusal(field, reason, value));
    }

    private static Refusal refusal(String field, String reason, String value) {
        return FormAnswersTest.answers(Map.of("answer-" + field, List.of(value))).reasons().stream()
                .filter(each -> each.messageKey().equals(reason) && each.field().equals("answer-" + field))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not refused with " + reason));
    }

    @Test
    void a_pattern_that_would_hold_up_other_engines_is_answered_at_once() {
        assertThat(answers(Map.of("answer-code", List.of("a".repeat(490) + "c")))
                        .isRefused())
                .isTrue();
    }
}
