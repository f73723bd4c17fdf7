package org.openwro.workflow.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;

/**
 * Reads a form in the JSON of the form-js editor. Takes only what the server can show and check itself; whatever would run code,
 * fetch something or hide a question is refused, with the part that has to change.
 */
public final class FormReader {

    static final int LARGEST = 200_000;
    static final int MOST_PARTS = 200;
    private static final Pattern FORM_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,79}");
    private static final Set<String> SILENT = Set.of("separator", "spacer");
    private static final JsonMapper JSON = JsonMapper.builder(com.fasterxml.jackson.core.JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(30)
                            .maxStringLength(20_000)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Refusals refusals = new Refusals();
    private final List<FormPart> parts = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private FormReader() {}

    /** The form, or all reasons why it cannot be shown; the field of a reason is the id of the part, empty for the whole form. */
    public static Outcome<FormDefinition> read(String json) {
        return new FormReader().form(json);
    }

    private Outcome<FormDefinition> form(String json) {
        if (json.length() > LARGEST) {
            return Outcome.refused(Refusal.of("workflow.form.tooLarge", LARGEST / 1000));
        }
        JsonNode root;
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            return Outcome.refused(Refusal.of("workflow.form.notJson", line));
        }
        String key = root.path("id").asText("");
        refusals.when(!FORM_KEY.matcher(key).matches(), "", "workflow.form.badId")
                .when(!"default".equals(root.path("type").asText("default")), "", "workflow.form.notForm")
                .when(!root.path("components").isArray(), "", "workflow.form.noComponents");
        components(root.path("components"), 0);
        refusals.when(keys.isEmpty(), "", "workflow.form.asksNothing")
                .when(parts.size() > MOST_PARTS, "", "workflow.form.tooMany", MOST_PARTS);
        return refusals.any() ? refusals.outcome() : Outcome.done(new FormDefinition(key, parts));
    }

    private void components(JsonNode components, int depth) {
        for (JsonNode component : components) {
            if (parts.size() > MOST_PARTS) {
                return;
            }
            component(component, depth);
        }
    }

    private void component(JsonNode component, int depth) {
        String type = component.path("type").asText("");
        String id = component.path("id").asText(component.path("key").asText(""));
        refusals.when(component.hasNonNull("conditional"), id, "workflow.form.conditional", id);
        switch (type) {
            case "group" -> group(component, id, depth);
            case "text" -> text(component, id);
            case "button" ->
                refusals.when(
                        !Set.of("submit", "reset")
                                .contains(component.path("action").asText("submit")),
                        id,
                        "workflow.form.unknownType",
                        id,
                        type);
            default -> {
                if (!SILENT.contains(type)) {
                    FieldReader.read(component, type, id, keys, refusals).ifPresent(parts::add);
                }
            }
        }
    }

    private void group(JsonNode group, String id, int depth) {
        refusals.when(depth > 3, id, "workflow.form.tooDeep", id)
                .when(!group.path("path").asText("").isEmpty(), id, "workflow.form.path", id);
        String label = group.path("label").asText("");
        if (!label.isBlank()) {
            parts.add(FormPart.heading(label));
        }
        if (depth <= 3) {
            components(group.path("components"), depth + 1);
        }
    }

    /** A text is shown as it is written: its mark-up is neither obeyed nor run. */
    private void text(JsonNode component, String id) {
        String text = component.path("text").asText("");
        refusals.when(FieldReader.isExpression(text), id, "workflow.form.expression", id);
        String[] lines = text.strip().split("\\R", 2);
        if (lines[0].startsWith("#")) {
            parts.add(FormPart.heading(lines[0].replaceFirst("^#+\\s*", "")));
            text = lines.length > 1 ? lines[1] : "";
        }
        if (!text.isBlank()) {
            parts.add(FormPart.text(text));
        }
    }
}
