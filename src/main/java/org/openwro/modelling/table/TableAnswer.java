package org.openwro.modelling.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a table says to some facts.
 *
 * @param fired ids of the rules that fit, in their order
 * @param rows an answer for each rule that counts: name of the output and its value
 * @param problem why it could not be asked, as a message key; null when it could
 */
public record TableAnswer(List<String> fired, List<Map<String, Object>> rows, String problem) {

    static TableAnswer refused(String problem) {
        return new TableAnswer(List.of(), List.of(), problem);
    }

    /** There is no such table. */
    public static TableAnswer unanswerable() {
        return refused("modelling.table.problem.none");
    }

    public boolean isAnswered() {
        return problem == null;
    }

    /** The answer in one line, as it is compared and kept: {@code value = High, reason = children are said to work}. */
    public String words() {
        return rows.stream()
                .map(row -> row.entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** The fact that a process gets of it, by the name that the engine has for the way of mapping. */
    public Object as(String mapping) {
        Map<String, Object> first = rows.isEmpty() ? Map.of() : rows.get(0);
        return switch (mapping) {
            case "singleEntry" -> first.values().stream().findFirst().orElse(null);
            case "singleResult" -> new LinkedHashMap<>(first);
            case "collectEntries" ->
                rows.stream()
                        .map(row -> row.values().stream().findFirst().orElse(null))
                        .toList();
            default -> rows;
        };
    }
}
