package org.openwro.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A form that could not be taken, with everything that was typed, to be handed back and sent again.
 *
 * @param hidden what is sent again unseen
 * @param shown texts that have to change before they are sent again
 * @param secrets names of fields that are never handed back and must be typed again
 * @param files names of fields whose files must be chosen again
 */
public record SentForm(
        String action,
        boolean multipart,
        List<Field> hidden,
        List<Field> shown,
        List<String> secrets,
        List<Field> files) {

    /** The name and value of one field. */
    public record Field(String name, String value) {

        /** The name as a person reads it: {@code producerName} becomes "Producer name". */
        public String label() {
            String last = name.substring(name.lastIndexOf('.') + 1);
            String words = last.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                    .replaceAll("[_\\[\\]-]+", " ")
                    .strip()
                    .toLowerCase(Locale.ROOT);
            return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
    }

    /** Whether a form was sent at all; an address that was only opened has nothing to hand back. */
    public static boolean isIn(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && (type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/form-data"));
    }

    public static SentForm of(HttpServletRequest request) {
        return of(request, field -> false);
    }

    /** @param toChange fields whose text has to change */
    public static SentForm of(HttpServletRequest request, Predicate<Field> toChange) {
        List<Field> typed = request.getParameterMap().entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getValue()).map(value -> new Field(entry.getKey(), value)))
                .toList();
        boolean multipart = request.getContentType().startsWith("multipart/form-data");
        return new SentForm(
                request.getRequestURI(),
                multipart,
                typed.stream()
                        .filter(field -> !isSecret(field.name()) && !toChange.test(field))
                        .toList(),
                typed.stream()
                        .filter(field -> !isSecret(field.name()) && toChange.test(field))
                        .toList(),
                typed.stream()
                        .map(Field::name)
                        .filter(SentForm::isSecret)
                        .distinct()
                        .toList(),
                multipart ? files(request) : List.of());
    }

    /** The same form under another token against forged requests. */
    public SentForm withToken(String name, String value) {
        List<Field> others = new ArrayList<>(
                hidden.stream().filter(field -> !field.name().equals(name)).toList());
        others.add(new Field(name, value));
        return new SentForm(action, multipart, others, shown, secrets, files);
    }

    private static boolean isSecret(String name) {
        return name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static List<Field> files(HttpServletRequest request) {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .map(SentForm::file)
                    .toList();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return List.of();
        }
    }

    private static Field file(Part part) {
        return new Field(part.getName(), part.getSubmittedFileName());
    }
}
