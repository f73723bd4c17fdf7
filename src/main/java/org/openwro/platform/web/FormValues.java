package org.openwro.platform.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** What was entered in a form, by field. What cannot be read counts as not entered; the refusal says what is needed. */
public record FormValues(Map<String, String> values) {

    /** Without spaces around it; empty when nothing was entered. */
    public String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Null when it is no day. */
    public LocalDate day(String field) {
        try {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** Commas between thousands are left out; null when it is no number. */
    public BigDecimal number(String field) {
        try {
            return text(field).isEmpty() ? null : new BigDecimal(text(field).replace(",", ""));
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
