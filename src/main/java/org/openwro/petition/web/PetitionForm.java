package org.openwro.petition.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwro.platform.Refusals;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What was entered in a form whose fields depend on the order, kept so that a refused page shows it again. */
public record PetitionForm(MultiValueMap<String, String> fields) {

    static PetitionForm empty() {
        return new PetitionForm(new LinkedMultiValueMap<>());
    }

    PetitionForm with(String name, String value) {
        fields.set(name, value);
        return this;
    }

    /** The text of a field, empty when it was not sent. */
    public String text(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }

    /** All values of a field. */
    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of());
    }

    Set<Integer> numbers(String name) {
        return texts(name).stream()
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** The constant that was chosen; empty when none was. */
    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return texts(name).stream().flatMap(read(type)).findFirst();
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        return texts(name).stream().flatMap(read(type)).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Function<String, java.util.stream.Stream<E>> read(Class<E> type) {
        return text -> java.util.Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text));
    }

    /** The day of a field, or null when none was entered; what is no day is refused. */
    LocalDate day(String name, Refusals refusals) {
        String value = text(name).strip();
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException notADay) {
            refusals.when(true, name, "platform.date.wrong");
            return null;
        }
    }
}
