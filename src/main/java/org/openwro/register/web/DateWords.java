package org.openwro.register.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openwro.calendar.PartialDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Partial dates in words: no more is said than is known. */
@Component("registerDates")
class DateWords {

    private final MessageSource messages;

    DateWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(PartialDate date) {
        return switch (date.text().length()) {
            case 0 -> bounds(date);
            case 4 -> date.text();
            case 7 -> format("MMMM yyyy").format(YearMonth.parse(date.text()));
            default -> of(date.from());
        };
    }

    public String of(LocalDate day) {
        return day == null
                ? message("register.date.unknown")
                : format("d MMMM yyyy").format(day);
    }

    private String bounds(PartialDate date) {
        if (!date.isKnown()) {
            return message("register.date.unknown");
        }
        int from = date.from().getYear();
        int to = date.to().getYear();
        return from == to
                ? message("register.date.inYear", String.valueOf(from))
                : message("register.date.between", String.valueOf(from), String.valueOf(to));
    }

    private String message(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    private static DateTimeFormatter format(String pattern) {
        Locale locale = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
