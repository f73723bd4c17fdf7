package org.openwro.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openwro.order.OrderId;
import org.openwro.order.RegisterEntry;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Countries;
import org.openwro.register.DraftNewsRelease;
import org.openwro.register.NewsRelease;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The draft of a news release on an order, for headquarters. It is no release before somebody has edited and approved it. */
@Controller
class NewsReleaseController {

    private final DraftNewsRelease drafting;
    private final Countries countries;
    private final DateWords dates;
    private final MessageSource messages;

    NewsReleaseController(DraftNewsRelease drafting, Countries countries, DateWords dates, MessageSource messages) {
        this.drafting = drafting;
        this.countries = countries;
        this.dates = dates;
        this.messages = messages;
    }

    @GetMapping("/orders/{id}/release")
    String release(@PathVariable String id, Model model, Locale locale) {
        NewsRelease release = drafting.of(new OrderId(id)).orElseThrow(NotFound::new);
        model.addAttribute("release", release);
        model.addAttribute("headline", headline(release.order().entry(), locale));
        model.addAttribute("paragraphs", paragraphs(release, locale));
        model.addAttribute("countries", countries);
        model.addAttribute("dates", dates);
        return "register/releasePage";
    }

    private String headline(RegisterEntry entry, Locale locale) {
        return text(locale, "headline", instrument(entry, locale), entry.title(), countries.nameOf(entry.country()));
    }

    private List<String> paragraphs(NewsRelease release, Locale locale) {
        RegisterEntry entry = release.order().entry();
        List<String> all = new ArrayList<>();
        all.add(text(
                locale,
                "issued",
                dates.of(entry.issued()),
                instrument(entry, locale),
                entry.merchandise(),
                entry.producer().isEmpty() ? entry.title() : entry.producer(),
                countries.nameOf(entry.country())));
        all.add(text(locale, "effect." + entry.instrument()));
        String indicators = release.order().indicators().stream()
                .map(each -> messages.getMessage(each.indicator().nameKey(), null, locale)
                        .toLowerCase(locale))
                .collect(Collectors.joining("; "));
        if (!indicators.isEmpty()) {
            all.add(text(locale, "indicators", indicators));
        }
        if (!release.order().reasons().isEmpty()) {
            all.add(release.order().reasons());
        }
        place(release, locale, all);
        all.add(text(locale, "law"));
        return all;
    }

    private void place(NewsRelease release, Locale locale, List<String> all) {
        String instrument = instrument(release.order().entry(), locale);
        release.number()
                .ifPresent(number -> all.add(release.inRegion()
                        .map(region -> text(
                                locale,
                                "numberAndRegion",
                                NumberWords.ordinal(number.number()),
                                instrument,
                                String.valueOf(number.year().year()),
                                NumberWords.ordinal(region.number()),
                                region.region().name()))
                        .orElseGet(() -> text(
                                locale,
                                "number",
                                NumberWords.ordinal(number.number()),
                                instrument,
                                String.valueOf(number.year().year())))));
        release.lastYear()
                .ifPresent(last -> all.add(text(
                        locale,
                        "lastYear",
                        String.valueOf(last.year().year().year()),
                        NumberWords.cardinal(last.ofCountry()),
                        NumberWords.cardinal(last.all()),
                        messages.getMessage(
                                "register.release.plural."
                                        + release.order().entry().instrument(),
                                null,
                                locale),
                        countries.nameOf(release.order().entry().country()))));
    }

    private String instrument(RegisterEntry entry, Locale locale) {
        return messages.getMessage("register.type." + entry.instrument(), null, locale);
    }

    private String text(Locale locale, String key, Object... args) {
        return messages.getMessage("register.release." + key, args, locale);
    }
}
