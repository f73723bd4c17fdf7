package org.openwro.admissibility.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** What was entered in a form, by field. What cannot be read counts as not entered; the refusal says what is needed. */
record Entered(Map<String, String> values) {

    String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    LocalDate day(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    BigDecimal number(String field) {
        try {
            return text(field).isEmpty() ? null : new BigDecimal(text(field).replace(",", ""));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
