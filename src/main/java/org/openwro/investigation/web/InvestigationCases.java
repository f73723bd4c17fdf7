package org.openwro.investigation.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.Subject;
import org.openwro.investigation.work.CaseWork;
import org.openwro.investigation.work.Targets;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.CaseFile.Fact;
import org.openwro.workflow.CaseFile.Link;
import org.openwro.workflow.CaseSource;
import org.springframework.stereotype.Component;

/** Shows an investigation on the case page, to those who may read investigations. */
@Component
class InvestigationCases implements CaseSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Investigations investigations;
    private final CaseWork work;
    private final Options options;

    InvestigationCases(Investigations investigations, CaseWork work, Options options) {
        this.investigations = investigations;
        this.work = work;
        this.options = options;
    }

    @Override
    public boolean knows(String key) {
        return CaseId.names(key);
    }

    @Override
    public Optional<CaseFile> find(String key, Actor actor) {
        return actor.has(InvestigationRoutes.READERS)
                ? investigations.find(new CaseId(key)).map(this::file)
                : Optional.empty();
    }

    private CaseFile file(Investigation each) {
        Subject subject = each.subject();
        List<Link> related = new ArrayList<>();
        related.add(new Link(
                "investigation.fact.record",
                options.text("investigation.record.open"),
                "/investigations/" + each.id().value()));
        each.allegations()
                .forEach(id ->
                        related.add(new Link("investigation.fact.allegation", id.value(), "/cases/" + id.value())));
        return new CaseFile(each.id().value(), subject.title(), each.state().labelKey(), facts(each), related);
    }

    private List<Fact> facts(Investigation each) {
        Subject subject = each.subject();
        return List.of(
                new Fact("investigation.fact.producer", subject.producer()),
                new Fact("investigation.fact.country", options.country(subject.country())),
                new Fact("investigation.fact.place", subject.place()),
                new Fact("investigation.fact.goods", String.join(", ", subject.goods())),
                new Fact("investigation.fact.lead", options.nameOf(each.plan().lead())),
                new Fact("investigation.fact.received", day(each.receivedOn())),
                new Fact("investigation.fact.opened", day(each.openedOn())),
                new Fact("investigation.fact.orderTarget", target(each, Targets::orderBy)),
                new Fact("investigation.fact.findingTarget", target(each, Targets::findingBy)),
                new Fact("investigation.fact.closed", day(each.closedOn())),
                new Fact("investigation.fact.parties", parties(each)),
                new Fact(
                        "investigation.fact.exhibits",
                        String.valueOf(each.exhibits().size())),
                new Fact("investigation.fact.indicators", indicators(each)),
                new Fact(
                        "investigation.fact.nexus",
                        each.nexusWork().importation() == null
                                ? ""
                                : options.text(each.nexusWork().importation().labelKey())),
                new Fact(
                        "investigation.fact.recommendation",
                        each.action()
                                .map(action ->
                                        options.text(action.recommendation().labelKey()))
                                .orElse("")));
    }

    /** Targets are of interest until something was decided. */
    private String target(Investigation each, Function<Targets, LocalDate> target) {
        return each.state().isDecided() ? "" : day(target.apply(work.targets(each)));
    }

    private String parties(Investigation each) {
        return each.plan().parties().stream()
                .map(party -> party.name() + " (" + options.text(party.role().labelKey()) + ")")
                .collect(Collectors.joining("; "));
    }

    private String indicators(Investigation each) {
        return each.labour().substantiated().stream()
                .map(assessment -> options.text(assessment.indicator().nameKey()))
                .collect(Collectors.joining("; "));
    }

    private static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }
}
