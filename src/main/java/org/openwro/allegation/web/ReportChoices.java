package org.openwro.allegation.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openwro.allegation.ChildLabour;
import org.openwro.allegation.ContactPreference;
import org.openwro.reference.Countries;
import org.openwro.reference.IloIndicator;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What a form that takes a report in offers to choose from. */
@Component
class ReportChoices {

    private final Countries countries;
    private final MessageSource messages;

    ReportChoices(Countries countries, MessageSource messages) {
        this.countries = countries;
        this.messages = messages;
    }

    void put(ReportForm form, Model model, Locale locale) {
        model.addAttribute("form", form);
        model.addAttribute("countries", countries.options(locale));
        model.addAttribute(
                "indicators",
                labels(
                        IloIndicator.values(),
                        IloIndicator::code,
                        each -> text(each.nameKey(), locale) + ": " + text(each.meaningKey(), locale)));
        model.addAttribute(
                "contacts",
                labels(
                        ContactPreference.values(),
                        Enum::name,
                        each -> text("allegation.form.contact." + each.name(), locale)));
        model.addAttribute("children", labels(ChildLabour.values(), Enum::name, each -> text(each.labelKey(), locale)));
    }

    private static <E> Map<String, String> labels(E[] values, Function<E, String> code, Function<E, String> label) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(values).forEach(each -> labels.put(code.apply(each), label.apply(each)));
        return labels;
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
