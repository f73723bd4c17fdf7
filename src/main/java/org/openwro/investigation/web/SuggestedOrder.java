package org.openwro.investigation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openwro.investigation.ImportNexus;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Plan;
import org.openwro.investigation.ProposedOrder;
import org.openwro.investigation.ProposedTarget;
import org.openwro.investigation.Subject;
import org.openwro.reference.Region;
import org.openwro.reference.Regions;
import org.openwro.screening.core.TargetKind;
import org.springframework.stereotype.Component;

/** An order as plan and nexus suggest it, so that the investigator need not write again what stands in the case. */
@Component
class SuggestedOrder {

    private final Regions regions;

    SuggestedOrder(Regions regions) {
        this.regions = regions;
    }

    ProposedOrder of(Investigation investigation) {
        Subject subject = investigation.subject();
        Plan plan = investigation.plan();
        List<ProposedTarget> targets = plan.parties().stream()
                .flatMap(party -> target(party, subject).stream())
                .toList();
        return new ProposedOrder(
                targets.isEmpty() ? region(subject, plan).stream().toList() : targets,
                plan.goods(),
                investigation.nexus().map(ImportNexus::htsPrefixes).orElse(List.of()),
                false,
                true,
                false);
    }

    private static Optional<ProposedTarget> target(Plan.Party party, Subject subject) {
        TargetKind kind =
                switch (party.role()) {
                    case PRODUCER, SUBSIDIARY -> TargetKind.ENTITY;
                    case SITE -> TargetKind.SITE;
                    case VESSEL -> TargetKind.VESSEL;
                    case RECRUITER, IMPORTER, OTHER -> null;
                };
        return Optional.ofNullable(kind)
                .map(each -> new ProposedTarget(each, party.name(), List.of(), subject.country(), subject.place(), ""));
    }

    /** The region that the report or the plan names, alone or beside a part of it ("Hotan, Xinjiang"). */
    private Optional<ProposedTarget> region(Subject subject, Plan plan) {
        List<String> places = Stream.concat(Stream.of(subject.place()), plan.places().stream())
                .flatMap(place -> Arrays.stream(place.split("[,;/()]")))
                .map(String::strip)
                .toList();
        return regions.inCountry(subject.country()).stream()
                .filter(region -> places.stream().anyMatch(place -> names(region, place)))
                .findFirst()
                .map(each ->
                        new ProposedTarget(TargetKind.REGION, each.name(), List.of(), each.country(), "", each.code()));
    }

    private static boolean names(Region region, String place) {
        return region.name().equalsIgnoreCase(place)
                || region.placeNames().stream().anyMatch(each -> each.equalsIgnoreCase(place));
    }
}
