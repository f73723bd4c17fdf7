package org.openwro.workflow.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openwro.platform.Refusals;
import org.openwro.workflow.forms.FormPart.Kind;
import org.openwro.workflow.forms.FormPart.Limits;

/** Reads one component that asks something. */
final class FieldReader {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final int LONGEST_LABEL = 300;
    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST_OPTION = 100;
    private static final Set<String> FETCHING = Set.of("valuesKey", "valuesExpression", "dataSource", "expression");
    private static final Map<String, Kind> KINDS = Map.of(
            "textfield", Kind.TEXTFIELD,
            "textarea", Kind.TEXTAREA,
            "number", Kind.NUMBER,
            "datetime", Kind.DATE,
            "checkbox", Kind.CHECKBOX,
            "checklist", Kind.CHECKLIST,
            "radio", Kind.RADIO,
            "select", Kind.SELECT);

    private final JsonNode component;
    private final String id;
    private final Refusals refusals;

    private FieldReader(JsonNode component, String id, Refusals refusals) {
        this.component = component;
        this.id = id;
        this.refusals = refusals;
    }

    static Optional<FormPart> read(JsonNode component, String type, String id, Set<String> keys, Refusals refusals) {
        Kind kind = KINDS.get(type);
        if (kind == null) {
            refusals.when(true, id, "workflow.form.unknownType", id, type);
            return Optional.empty();
        }
        FieldReader reader = new FieldReader(component, id, refusals);
        String key = component.path("key").asText("");
        refusals.when(!KEY.matcher(key).matches(), id, "workflow.form.badKey", id, key);
        refusals.when(!keys.add(key), id, "workflow.form.sameKey", id, key);
        return Optional.of(reader.field(kind, key));
    }

    /** A value that form-js would evaluate instead of showing it. */
    static boolean isExpression(String text) {
        return text.stripLeading().startsWith("=") || text.contains("{{");
    }

    private FormPart field(Kind kind, String key) {
        String label = plain("label");
        refusals.when(label.isBlank(), id, "workflow.form.noLabel", id);
        FETCHING.forEach(each -> refusals.when(component.hasNonNull(each), id, "workflow.form.fetches", id, each));
        refusals.when(isSet("disabled") || isSet("readonly"), id, "workflow.form.readOnly", id);
        refusals.when(
                kind == Kind.DATE && !"date".equals(component.path("subtype").asText("date")),
                id,
                "workflow.form.onlyDates",
                id);
        Map<String, String> options = options(kind);
        String initial = initial(kind, options);
        String hint = plain("description");
        return new FormPart(kind, key, label, hint.isBlank() ? null : hint, initial, options, limits(kind));
    }

    private boolean isSet(String property) {
        JsonNode value = component.path(property);
        return value.isTextual() || value.asBoolean(false);
    }

    private String plain(String property) {
        String text = component.path(property).asText("");
        refusals.when(isExpression(text), id, "workflow.form.expression", id)
                .when(text.length() > LONGEST_LABEL, id, "workflow.form.longText", id, property, LONGEST_LABEL);
        return text.strip();
    }

    private Map<String, String> options(Kind kind) {
        Map<String, String> options = new LinkedHashMap<>();
        if (kind != Kind.RADIO && kind != Kind.SELECT && kind != Kind.CHECKLIST) {
            return options;
        }
        for (JsonNode option : component.path("values")) {
            String value = option.path("value").asText("");
            String label = option.path("label").asText("");
            refusals.when(
                            value.isBlank() || value.length() > LONGEST_OPTION || label.length() > LONGEST_LABEL,
                            id,
                            "workflow.form.badOption",
                            id,
                            value)
                    .when(isExpression(label), id, "workflow.form.expression", id)
                    .when(
                            options.put(value, label.isBlank() ? value : label) != null,
                            id,
                            "workflow.form.sameOption",
                            id,
                            value);
        }
        refusals.when(
                options.isEmpty() || options.size() > MOST_OPTIONS, id, "workflow.form.noOptions", id, MOST_OPTIONS);
        return options;
    }

    private String initial(Kind kind, Map<String, String> options) {
        JsonNode value = component.path("defaultValue");
        if (value.isMissingNode() || value.isNull() || value.isArray()) {
            return "";
        }
        String text = value.asText("");
        boolean chooses = kind == Kind.RADIO || kind == Kind.SELECT;
        refusals.when(isExpression(text), id, "workflow.form.expression", id)
                .when(chooses && !options.containsKey(text), id, "workflow.form.badDefault", id, text);
        return text;
    }

    private Limits limits(Kind kind) {
        JsonNode validate = component.path("validate");
        String pattern = validate.path("pattern").asText("");
        refusals.when(!pattern.isEmpty() && !isPattern(pattern), id, "workflow.form.badPattern", id, pattern);
        Integer decimals = kind == Kind.NUMBER ? whole(component, "decimalDigits") : null;
        return new Limits(
                validate.path("required").asBoolean(false),
                whole(validate, "minLength"),
                whole(validate, "maxLength"),
                number(validate, "min"),
                number(validate, "max"),
                decimals,
                pattern.isEmpty() ? null : pattern,
                "email".equals(validate.path("validationType").asText("")));
    }

    private static boolean isPattern(String pattern) {
        try {
            return pattern.length() <= 500 && com.google.re2j.Pattern.compile(pattern) != null;
        } catch (PatternSyntaxException broken) {
            return false;
        }
    }

    private Integer whole(JsonNode from, String property) {
        BigDecimal number = number(from, property);
        boolean usable = number == null
                || number.stripTrailingZeros().scale() <= 0
                        && number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(100_000)) <= 0;
        refusals.when(!usable, id, "workflow.form.badNumber", id, property);
        return usable && number != null ? number.intValueExact() : null;
    }

    private BigDecimal number(JsonNode from, String property) {
        JsonNode value = from.path(property);
        if (value.isMissingNode() || value.isNull() || value.asText("").isBlank()) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(value.asText().strip());
            if (Math.abs(number.scale()) <= 30 && number.precision() <= 30) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        refusals.when(true, id, "workflow.form.badNumber", id, property);
        return null;
    }
}
