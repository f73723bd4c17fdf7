package org.openwro.allegation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openwro.allegation.Report;
import org.openwro.reference.Countries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the call-taker reads to the caller before the report is filed: everything that was noted, sentence by sentence. */
@Component
class ReadBack {

    private final Countries countries;
    private final MessageSource messages;

    ReadBack(Countries countries, MessageSource messages) {
        this.countries = countries;
        this.messages = messages;
    }

    List<String> of(Report report, Locale locale) {
        List<String> sentences = new ArrayList<>();
        add(sentences, "reasons", report.reasons(), locale);
        add(sentences, "merchandise", report.merchandise(), locale);
        add(sentences, "production", report.production(), locale);
        add(sentences, "producer", report.producer(), locale);
        add(sentences, "country", report.country().isEmpty() ? "" : countries.nameOf(report.country()), locale);
        add(sentences, "place", report.place(), locale);
        add(sentences, "goods", String.join(", ", report.goods()), locale);
        add(
                sentences,
                "lastSeen",
                report.lastSeen() == null ? "" : report.lastSeen().toString(),
                locale);
        report.indicators().forEach(each -> add(sentences, "sign", text(each.nameKey(), locale), locale));
        add(sentences, "children", text(report.childLabour().labelKey(), locale), locale);
        add(sentences, "import", report.importEvidence(), locale);
        return sentences;
    }

    private void add(List<String> sentences, String key, String value, Locale locale) {
        if (!value.isBlank()) {
            sentences.add(messages.getMessage("allegation.readBack." + key, new Object[] {value}, locale));
        }
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
