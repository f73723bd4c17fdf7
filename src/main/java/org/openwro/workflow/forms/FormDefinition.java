package org.openwro.workflow.forms;

import java.util.List;

/**
 * A form as the server shows it.
 *
 * @param key id of the form, which a model names with {@code form:KEY}
 */
public record FormDefinition(String key, List<FormPart> parts) {

    public FormDefinition {
        parts = List.copyOf(parts);
    }

    public List<FormPart> fields() {
        return parts.stream().filter(part -> part.kind().asks()).toList();
    }
}
