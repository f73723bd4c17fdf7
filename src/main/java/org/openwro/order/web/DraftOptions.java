package org.openwro.order.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openwro.order.DraftList;
import org.openwro.reference.Countries;
import org.openwro.reference.Regions;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.TargetKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What can be chosen on the drafting page: value to label, in the order of the list. */
@Component
class DraftOptions {

    private final Countries countries;
    private final Regions regions;
    private final DraftList orders;
    private final MessageSource messages;

    DraftOptions(Countries countries, Regions regions, DraftList orders, MessageSource messages) {
        this.countries = countries;
        this.regions = regions;
        this.orders = orders;
        this.messages = messages;
    }

    Map<String, String> kinds(Locale locale) {
        return labels(TargetKind.values(), "order.kind.", locale);
    }

    Map<String, String> inclusions(Locale locale) {
        return labels(Inclusion.values(), "order.inclusion.", locale);
    }

    Map<String, String> countries() {
        return countries.options();
    }

    Map<String, String> regions() {
        Map<String, String> options = new LinkedHashMap<>();
        regions.all()
                .forEach(region ->
                        options.put(region.code(), region.name() + ", " + countries.nameOf(region.country())));
        return options;
    }

    Map<String, String> replaceable() {
        Map<String, String> options = new LinkedHashMap<>();
        orders.replaceable().forEach(line -> options.put(line.id().value(), line.id() + ", " + line.title()));
        return options;
    }

    private Map<String, String> labels(Enum<?>[] values, String prefix, Locale locale) {
        Map<String, String> options = new LinkedHashMap<>();
        Arrays.stream(values)
                .forEach(each -> options.put(each.name(), messages.getMessage(prefix + each.name(), null, locale)));
        return options;
    }
}
