package org.openwro.workflow.forms;

import java.util.List;

/**
 * One answer, readable without its form, which may have changed since.
 *
 * @param values as sent: option values, an ISO date, a number, a text; {@code true} or {@code false} of a tick; empty when left out
 * @param shown the same as a person reads it
 */
public record FormAnswer(String key, String label, FormPart.Kind kind, List<String> values, String shown) {

    public FormAnswer {
        values = List.copyOf(values);
    }
}
