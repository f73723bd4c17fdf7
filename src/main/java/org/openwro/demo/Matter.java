package org.openwro.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openwro.allegation.ChildLabour;
import org.openwro.allegation.Report;
import org.openwro.investigation.ImportNexus;
import org.openwro.investigation.IndicatorAssessment;
import org.openwro.investigation.IndicatorFinding;
import org.openwro.investigation.LabourEvidence;
import org.openwro.investigation.Plan;
import org.openwro.investigation.ProposedOrder;
import org.openwro.investigation.ProposedTarget;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.LabourClass;
import org.openwro.screening.core.TargetKind;

/**
 * What an invented case is about, as {@code demo/matters.json} has it; what is absent there is null.
 *
 * @param kind null for a producer
 * @param affiliates companies that the order names beside the producer
 * @param indicators codes such as ILO-03, with what was found; all are substantiated
 * @param finding whether it is to become a Finding and not a WRO
 */
record Matter(
        String producer,
        TargetKind kind,
        String country,
        String place,
        String regionCode,
        List<String> affiliates,
        List<String> goods,
        List<String> hts,
        String merchandise,
        String reasons,
        String production,
        String importEvidence,
        Map<String, String> indicators,
        ChildLabour childLabour,
        boolean finding) {

    private static final List<String> PORTS = List.of("2704", "4601");

    Report report() {
        return new Report(
                reasons,
                merchandise,
                production,
                producer,
                country,
                place,
                goods,
                substantiated(),
                childLabour == null ? ChildLabour.UNKNOWN : childLabour,
                importEvidence,
                null);
    }

    Set<IloIndicator> substantiated() {
        Set<IloIndicator> all = EnumSet.noneOf(IloIndicator.class);
        indicators.keySet().forEach(code -> all.add(IloIndicator.find(code).orElseThrow()));
        return all;
    }

    Plan plan(String lead) {
        return new Plan(
                lead,
                "Whether the goods of " + producer + " are made with forced labor, and how they come here.",
                List.of(new Plan.Party(kind == TargetKind.VESSEL ? Plan.Role.VESSEL : Plan.Role.PRODUCER, producer)),
                goods,
                List.of(place),
                Set.of(LabourClass.FORCED),
                List.of("Statements of workers", "Public reports", "Import data"));
    }

    LabourEvidence evidence() {
        Set<IloIndicator> substantiated = substantiated();
        return new LabourEvidence(
                Arrays.stream(IloIndicator.values())
                        .map(each -> substantiated.contains(each) ? found(each) : notAlleged(each))
                        .toList(),
                Set.of(LabourClass.FORCED),
                "");
    }

    private IndicatorAssessment found(IloIndicator indicator) {
        return new IndicatorAssessment(
                indicator,
                IndicatorFinding.SUBSTANTIATED,
                "",
                "Three statements agree; names and dates are in the exhibits.",
                indicators.get(indicator.code()),
                List.of(1, 2));
    }

    private static IndicatorAssessment notAlleged(IloIndicator indicator) {
        return new IndicatorAssessment(indicator, IndicatorFinding.NOT_ALLEGED, "", "", "", List.of());
    }

    ImportNexus nexus() {
        return new ImportNexus(ImportNexus.Importation.BEING_IMPORTED, importEvidence, hts, "", PORTS, "");
    }

    ProposedOrder order() {
        return new ProposedOrder(
                Stream.concat(Stream.of(target(producer, place, code(regionCode))), others())
                        .toList(),
                goods,
                hts,
                false,
                true,
                false);
    }

    private Stream<ProposedTarget> others() {
        return affiliates == null ? Stream.of() : affiliates.stream().map(name -> target(name, "", ""));
    }

    private ProposedTarget target(String name, String where, String region) {
        return new ProposedTarget(kind == null ? TargetKind.ENTITY : kind, name, List.of(), country, where, region);
    }

    private static String code(String region) {
        return region == null ? "" : region;
    }
}
