package org.openwro.workflow.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.workflow.forms.FormPart.Limits;

/** What was sent for a form, held against it. */
final class FormAnswers {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final FormDefinition form;
    private final Map<String, List<String>> sent;
    private final Refusals refusals = new Refusals();

    private FormAnswers(FormDefinition form, Map<String, List<String>> sent) {
        this.form = form;
        this.sent = sent;
    }

    /**
     * The answers in the order of the form, or every reason why they cannot be taken.
     *
     * @param sent values by name of the input
     */
    static Outcome<List<FormAnswer>> of(FormDefinition form, Map<String, List<String>> sent) {
        FormAnswers answers = new FormAnswers(form, sent);
        List<FormAnswer> taken = new ArrayList<>();
        form.fields().forEach(field -> taken.add(answers.taken(field)));
        return answers.refusals.any() ? answers.refusals.outcome() : Outcome.done(taken);
    }

    private FormAnswer taken(FormPart field) {
        List<String> values = sent.getOrDefault(field.input(), List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        String first = values.isEmpty() ? "" : values.get(0);
        switch (field.kind()) {
            case CHECKBOX -> {
                return checkbox(field, first);
            }
            case CHECKLIST -> choices(field, values);
            case RADIO, SELECT -> choices(field, values.stream().limit(1).toList());
            case NUMBER -> number(field, first);
            case DATE -> date(field, first);
            default -> text(field, first);
        }
        return answer(
                field,
                field.kind() == FormPart.Kind.CHECKLIST
                        ? values
                        : values.stream().limit(1).toList());
    }

    private FormAnswer answer(FormPart field, List<String> values) {
        String shown = values.stream()
                .map(value -> field.options().getOrDefault(value, value))
                .collect(Collectors.joining(", "));
        return new FormAnswer(field.key(), field.label(), field.kind(), values, shown);
    }

    private FormAnswer checkbox(FormPart field, String value) {
        boolean ticked = value.equals("true");
        refusals.when(field.limits().required() && !ticked, field.input(), "workflow.form.tick", field.label());
        return new FormAnswer(
                field.key(), field.label(), field.kind(), List.of(Boolean.toString(ticked)), ticked ? "✓" : "");
    }

    private void choices(FormPart field, List<String> values) {
        refusals.when(
                        field.limits().required() && values.isEmpty(),
                        field.input(),
                        "workflow.form.choose",
                        field.label())
                .when(
                        !field.options().keySet().containsAll(values),
                        field.input(),
                        "workflow.form.notOffered",
                        field.label());
    }

    private void number(FormPart field, String value) {
        if (required(field, value)) {
            return;
        }
        Limits limits = field.limits();
        BigDecimal number = parsed(value);
        if (number == null) {
            refusals.when(true, field.input(), "workflow.form.notNumber", field.label(), value);
            return;
        }
        refusals.when(
                        limits.decimals() != null && number.stripTrailingZeros().scale() > limits.decimals(),
                        field.input(),
                        "workflow.form.decimals",
                        field.label(),
                        limits.decimals())
                .when(
                        limits.least() != null && number.compareTo(limits.least()) < 0,
                        field.input(),
                        "workflow.form.tooSmall",
                        field.label(),
                        String.valueOf(limits.least()))
                .when(
                        limits.most() != null && number.compareTo(limits.most()) > 0,
                        field.input(),
                        "workflow.form.tooBig",
                        field.label(),
                        String.valueOf(limits.most()));
    }

    private static BigDecimal parsed(String value) {
        if (!value.matches("[+-]?\\d{1,18}(\\.\\d{1,12})?")) {
            return null;
        }
        return new BigDecimal(value);
    }

    private void date(FormPart field, String value) {
        if (required(field, value)) {
            return;
        }
        try {
            LocalDate.parse(value);
        } catch (DateTimeParseException broken) {
            refusals.when(true, field.input(), "workflow.form.notDate", field.label(), value);
        }
    }

    private void text(FormPart field, String value) {
        if (required(field, value)) {
            return;
        }
        Limits limits = field.limits();
        int own = limits.maxLength() == null ? Integer.MAX_VALUE : limits.maxLength();
        int most = Math.min(own, field.kind() == FormPart.Kind.TEXTAREA ? LONGEST_TEXT : LONGEST_LINE);
        refusals.tooLong(value, field.input(), most)
                .when(
                        limits.minLength() != null && value.length() < limits.minLength(),
                        field.input(),
                        "workflow.form.tooShort",
                        field.label(),
                        limits.minLength())
                .when(
                        value.length() <= most
                                && limits.pattern() != null
                                && !com.google.re2j.Pattern.matches(limits.pattern(), value),
                        field.input(),
                        "workflow.form.otherForm",
                        field.label(),
                        limits.pattern())
                .when(
                        limits.email() && !EMAIL.matcher(value).matches(),
                        field.input(),
                        "workflow.form.notEmail",
                        field.label());
    }

    /** True when nothing was sent, which is a refusal only where an answer is required. */
    private boolean required(FormPart field, String value) {
        refusals.when(
                field.limits().required() && value.isEmpty(), field.input(), "workflow.form.required", field.label());
        return value.isEmpty();
    }
}
