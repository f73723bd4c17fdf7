package org.openwro.allegation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.AllegationRights;
import org.openwro.allegation.Allegations;
import org.openwro.allegation.RelatedAllegations;
import org.openwro.identity.Actor;
import org.openwro.reference.Countries;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.CaseFile.Fact;
import org.openwro.workflow.CaseFile.Link;
import org.openwro.workflow.CaseSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An allegation on the case page, for those of the staff who may read it; the people of a port see where theirs stands, and nothing of others. */
@Component
class AllegationCases implements CaseSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);

    private final Allegations allegations;
    private final RelatedAllegations related;
    private final Countries countries;
    private final MessageSource messages;

    AllegationCases(Allegations allegations, RelatedAllegations related, Countries countries, MessageSource messages) {
        this.allegations = allegations;
        this.related = related;
        this.countries = countries;
        this.messages = messages;
    }

    @Override
    public boolean knows(String key) {
        return AllegationId.names(key);
    }

    @Override
    public Optional<CaseFile> find(String key, Actor actor) {
        Optional<Allegation> allegation = allegations.find(new AllegationId(key));
        return AllegationRights.mayRead(actor)
                ? allegation.map(each -> file(each, related(each)))
                : allegation
                        .filter(each -> AllegationRights.isOfPort(each, actor))
                        .map(each -> file(each, List.of()));
    }

    private CaseFile file(Allegation allegation, List<Link> links) {
        String id = allegation.id().value();
        return new CaseFile(
                id,
                allegation.title(),
                allegation.state().labelKey(),
                List.of(
                        new Fact("allegation.fact.receivedOn", day(allegation.receivedOn())),
                        new Fact("allegation.fact.dueOn", day(allegation.dueOn())),
                        new Fact("allegation.fact.producer", allegation.report().producer()),
                        new Fact(
                                "allegation.fact.country",
                                countries.nameOf(allegation.report().country())),
                        new Fact(
                                "allegation.fact.contact",
                                text(allegation.contact().labelKey())),
                        new Fact(
                                "allegation.fact.decidedOn",
                                allegation
                                        .decision()
                                        .map(decision -> day(decision.decidedOn()))
                                        .orElse(""))),
                links);
    }

    private List<Link> related(Allegation allegation) {
        List<Link> links = new ArrayList<>();
        String id = allegation.id().value();
        links.add(new Link("allegation.fact.report", text("allegation.fact.report.open"), "/allegations/" + id));
        allegation
                .follows()
                .ifPresent(earlier ->
                        links.add(new Link("allegation.fact.follows", earlier.value(), "/cases/" + earlier.value())));
        allegations
                .following(allegation.id())
                .forEach(later -> links.add(new Link(
                        "allegation.fact.followedBy",
                        later.id().value(),
                        "/cases/" + later.id().value())));
        related.linkedTo(allegation.id())
                .forEach(other ->
                        links.add(new Link("allegation.fact.linked", other.value(), "/cases/" + other.value())));
        return links;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.US);
    }

    private static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
