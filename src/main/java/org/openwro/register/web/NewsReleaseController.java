package org.openwro.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.RegisterEntry;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.reference.Countries;
import org.openwro.register.DraftNewsRelease;
import org.openwro.register.NewsRelease;
import org.openwro.register.WriteRelease;
import org.openwro.register.WrittenRelease;
import org.openwro.register.WrittenReleases;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The news release on an order, for headquarters: generated, edited by one person and approved by another. */
@Controller
class NewsReleaseController {

    private final DraftNewsRelease drafting;
    private final Countries countries;
    private final DateWords dates;
    private final MessageSource messages;
    private final WriteRelease writing;
    private final WrittenReleases releases;

    NewsReleaseController(
            DraftNewsRelease drafting,
            WriteRelease writing,
            WrittenReleases releases,
            Countries countries,
            DateWords dates,
            MessageSource messages) {
        this.drafting = drafting;
        this.writing = writing;
        this.releases = releases;
        this.countries = countries;
        this.dates = dates;
        this.messages = messages;
    }

    @GetMapping("/orders/{id}/release")
    String release(@PathVariable String id, Actor actor, Model model, Locale locale) {
        return page(id, null, actor, model, locale);
    }

    @PostMapping("/orders/{id}/release")
    String keep(
            @PathVariable String id,
            @ModelAttribute Form form,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        return Pages.afterwards(
                writing.keep(new OrderId(id), form.version(), form.headline(), form.body(), actor),
                model,
                flash,
                "register.release.kept",
                "/orders/" + id + "/release",
                () -> page(id, form, actor, model, locale));
    }

    @PostMapping("/orders/{id}/release/approve")
    String approve(
            @PathVariable String id,
            @RequestParam(defaultValue = "-1") int version,
            Actor actor,
            RedirectAttributes flash) {
        writing.approve(new OrderId(id), version, actor).orThrow();
        flash.addFlashAttribute("notice", "register.release.approved");
        return "redirect:/news/" + id;
    }

    /** As entered. */
    record Form(int version, String headline, String body) {}

    private String page(String id, Form entered, Actor actor, Model model, Locale locale) {
        NewsRelease facts = drafting.of(new OrderId(id)).orElseThrow(NotFound::new);
        WrittenRelease written = written(id);
        model.addAttribute("release", facts);
        model.addAttribute("written", written);
        model.addAttribute("headline", headline(facts.order().entry(), locale));
        model.addAttribute("paragraphs", paragraphs(facts, locale));
        model.addAttribute("form", entered == null ? form(written, facts, locale) : entered);
        model.addAttribute("mayEdit", WriteRelease.mayEdit(actor));
        model.addAttribute(
                "mayApprove",
                WriteRelease.mayApprove(actor)
                        && written != null
                        && !written.isPublic()
                        && !written.editedBy().equals(actor.username()));
        model.addAttribute("countries", countries);
        model.addAttribute("dates", dates);
        return "register/releasePage";
    }

    private WrittenRelease written(String id) {
        return releases.newest(new OrderId(id)).orElse(null);
    }

    private Form form(WrittenRelease written, NewsRelease facts, Locale locale) {
        return written == null
                ? new Form(0, headline(facts.order().entry(), locale), String.join("\n\n", paragraphs(facts, locale)))
                : new Form(written.isPublic() ? 0 : written.version(), written.headline(), written.body());
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
        all.add(effect(release, locale));
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

    private String effect(NewsRelease release, Locale locale) {
        String rule = text(locale, "effect." + release.order().entry().instrument());
        return release.order().effectiveOn() == null
                ? rule
                : text(locale, "effectiveOn", dates.of(release.order().effectiveOn())) + " " + rule;
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
