package org.openwro.investigation.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** What was entered in a form, trimmed; what is missing is empty, never null. */
record Entries(MultiValueMap<String, String> values) {

    String text(String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** The lines of a text area that are not blank. */
    List<String> lines(String name) {
        return parts(name, "\\R");
    }

    List<String> parts(String name, String separator) {
        return Arrays.stream(text(name).split(separator))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean isTicked(String name) {
        return text(name).equals("true");
    }

    /** The chosen constant; null when nothing or something unknown was chosen. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text(name)))
                .findFirst()
                .orElse(null);
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> all(name).contains(each.name()))
                .collect(Collectors.toSet());
    }

    /** The day in a text of the form 2026-05-01; null for anything else. */
    static LocalDate dayOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** The number in a text of at most six digits; 0, which numbers nothing, for anything else. */
    static int numberOf(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** The largest number N of the fields {@code prefix-N-…}, plus one. */
    int rows(String prefix) {
        return values.keySet().stream()
                .filter(name -> name.matches(prefix + "-\\d{1,3}-[a-z]+"))
                .mapToInt(name -> Integer.parseInt(name.split("-")[1]) + 1)
                .max()
                .orElse(0);
    }
}
