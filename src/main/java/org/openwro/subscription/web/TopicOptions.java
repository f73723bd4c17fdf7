package org.openwro.subscription.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openwro.order.RegisterCounts;
import org.openwro.order.RegisterFilter;
import org.openwro.reference.Countries;
import org.openwro.reference.Industry;
import org.openwro.subscription.Topic;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen to hear of. */
@Component
class TopicOptions {

    private final RegisterCounts counts;
    private final Countries countries;
    private final MessageSource messages;

    TopicOptions(RegisterCounts counts, Countries countries, MessageSource messages) {
        this.counts = counts;
        this.countries = countries;
        this.messages = messages;
    }

    void show(Topic topic, Model model, Locale locale) {
        model.addAttribute("topic", topic);
        Map<String, String> ofCountry = new LinkedHashMap<>();
        counts.byCountry(RegisterFilter.everything())
                .forEach(each -> ofCountry.put(each.country(), countries.nameOf(each.country())));
        model.addAttribute("countryOptions", ofCountry);
        Map<String, String> industries = new LinkedHashMap<>();
        Arrays.stream(Industry.values())
                .forEach(each -> industries.put(each.name(), messages.getMessage(each.nameKey(), null, locale)));
        model.addAttribute("industryOptions", industries);
    }
}
