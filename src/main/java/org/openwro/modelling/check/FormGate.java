package org.openwro.modelling.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form has fields and plain text. Components that carry markup, pictures from elsewhere, frames, scripts or expressions are refused;
 * only a condition for hiding a field may compare one variable with a fixed value.
 */
final class FormGate {

    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_COMPONENTS = 300;
    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "datetime",
            "text",
            "group",
            "spacer",
            "separator",
            "default");
    private static final Set<String> FIELDS =
            Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "datetime");
    private static final Set<String> PROPERTIES = Set.of(
            "id",
            "type",
            "key",
            "label",
            "description",
            "text",
            "values",
            "value",
            "validate",
            "defaultValue",
            "layout",
            "row",
            "columns",
            "disabled",
            "readonly",
            "subtype",
            "dateLabel",
            "timeLabel",
            "timeSerializingFormat",
            "timeInterval",
            "use24h",
            "disallowPassedDates",
            "appearance",
            "prefixAdorner",
            "suffixAdorner",
            "height",
            "decimalDigits",
            "increment",
            "serializeToString",
            "searchable",
            "showOutline",
            "conditional",
            "hide",
            "required",
            "minLength",
            "maxLength",
            "min",
            "max",
            "pattern",
            "validationType",
            "components",
            "verticalAlignment");
    private static final Set<String> TOP = Set.of(
            "id",
            "type",
            "components",
            "schemaVersion",
            "exporter",
            "executionPlatform",
            "executionPlatformVersion",
            "name",
            "version",
            "$schema");
    private static final Pattern HIDE =
            Pattern.compile("=\\s*[a-z][A-Za-z0-9_]*\\s*(!?=)\\s*(\"[^\"\\\\]*\"|-?\\d{1,15}|true|false|null)\\s*");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9_]*");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern LINK =
            Pattern.compile("(?i)(https?:)?//|javascript:|data:\\s*[a-z]+/|vbscript:|file:");
    /** Two quantifiers one inside the other can take for ever to match. */
    private static final Pattern SLOW_PATTERN = Pattern.compile("\\([^)]*[+*}][^)]*\\)\\s*[+*{]");

    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(40)
                            .maxStringLength(20_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Findings found;
    private final Set<String> keys = new HashSet<>();
    private int components;

    private FormGate(Findings found) {
        this.found = found;
    }

    static void check(String text, Findings found) {
        JsonNode form;
        try {
            form = JSON.readTree(text);
        } catch (JsonProcessingException fault) {
            found.error("form.json", "", fault.getOriginalMessage());
            return;
        }
        if (!form.isObject() || !form.path("components").isArray()) {
            found.error("form.json", "", "components");
            return;
        }
        new FormGate(found).form(form);
    }

    private void form(JsonNode form) {
        if (!NAME.matcher(form.path("id").asText()).matches()) {
            found.error("form.name", "", form.path("id").asText());
        }
        for (Map.Entry<String, JsonNode> property : form.properties()) {
            if (!TOP.contains(property.getKey())) {
                found.error("form.property", "", property.getKey());
            } else if (property.getValue().isTextual() && !property.getKey().equals("$schema")) {
                text("", property.getKey(), property.getValue().asText());
            }
        }
        form.path("components").forEach(this::component);
    }

    private void component(JsonNode component) {
        String id = component.path("id").asText();
        String type = component.path("type").asText();
        if (++components > MOST_COMPONENTS) {
            found.error("form.large", "", String.valueOf(MOST_COMPONENTS));
            return;
        }
        if (!TYPES.contains(type)) {
            found.error("form.type", id, type);
        }
        if (FIELDS.contains(type)) {
            String key = component.path("key").asText();
            if (!KEY.matcher(key).matches()) {
                found.error("form.fieldKey", id, key);
            } else if (!keys.add(key)) {
                found.error("form.twice", id, key);
            }
            if (component.path("label").asText().isBlank()) {
                found.error("form.label", id);
            }
        }
        properties(id, component, "");
        component.path("components").forEach(this::component);
    }

    private void properties(String id, JsonNode node, String around) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = property.getKey();
            if (!PROPERTIES.contains(name)) {
                found.error("form.property", id, name);
            } else if (!name.equals("components")) {
                value(id, name, property.getValue(), around);
            }
        }
    }

    private void value(String id, String name, JsonNode value, String around) {
        if (value.isObject()) {
            properties(id, value, name);
        } else if (value.isArray()) {
            value.forEach(each -> value(id, name, each, around));
        } else if (value.isTextual()) {
            boolean hides = name.equals("hide") && around.equals("conditional");
            if (hides
                    ? !HIDE.matcher(value.asText()).matches()
                    : value.asText().stripLeading().startsWith("=")) {
                found.error("form.expression", id, value.asText());
            } else if (name.equals("pattern")) {
                pattern(id, value.asText());
            } else if (!hides) {
                text(id, name, value.asText());
            }
        }
    }

    private void pattern(String id, String pattern) {
        if (pattern.length() > 200 || SLOW_PATTERN.matcher(pattern).find()) {
            found.error("form.pattern", id, pattern);
        }
        try {
            Pattern.compile(pattern);
        } catch (java.util.regex.PatternSyntaxException fault) {
            found.error("form.pattern", id, pattern);
        }
    }

    private void text(String id, String name, String text) {
        if (text.length() > LONGEST_TEXT) {
            found.error("form.long", id, name);
        }
        if (text.indexOf('<') >= 0 || text.contains("{{") || text.contains("${") || text.contains("#{")) {
            found.error("form.markup", id, name);
        }
        if (LINK.matcher(text).find()) {
            found.error("form.link", id, name);
        }
    }
}
