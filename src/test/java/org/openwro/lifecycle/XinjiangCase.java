package org.openwro.lifecycle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** What is reported, found and proposed, after the order that was issued on January 13, 2021: six indicators, two crops, one region. */
final class XinjiangCase {

    static final String REGION = "Xinjiang Uyghur Autonomous Region";

    /** The six that the order names, each with what may be published of it. */
    static final Map<IloIndicator, String> INDICATORS = Map.of(
            IloIndicator.DEBT_BONDAGE, "Workers owe the fees of their transfer",
            IloIndicator.RESTRICTION_OF_MOVEMENT, "Workers may not leave the place of work",
            IloIndicator.ISOLATION, "Workers live behind walls and are kept from their families",
            IloIndicator.INTIMIDATION_AND_THREATS, "Who refuses a transfer is threatened with detention",
            IloIndicator.WITHHOLDING_OF_WAGES, "Wages are kept back until the season ends",
            IloIndicator.ABUSIVE_WORKING_AND_LIVING_CONDITIONS, "Dormitories are overcrowded and guarded");

    private XinjiangCase() {}

    static Report report() {
        return new Report(
                "Former workers told us that they were sent to pick cotton and to work in tomato canneries by quota, that nobody"
                        + " could refuse, and that the pay was kept back.",
                "Raw cotton, cotton yarn, woven cotton fabric and towels, tomatoes, and tomato paste in drums.",
                "Cotton is picked and ginned and tomatoes are cooked to paste in state farms and mills all over the region.",
                "",
                "CN",
                "Xinjiang",
                List.of("cotton", "tomatoes"),
                INDICATORS.keySet(),
                ChildLabour.UNKNOWN,
                "Import data show cotton goods and tomato paste of the region every month.",
                LocalDate.of(2020, 11, 30));
    }

    static Plan plan() {
        return new Plan(
                "victor",
                "Whether cotton and tomatoes of the region are made with forced labor since 2017",
                List.of(),
                List.of("cotton", "tomatoes"),
                List.of(REGION),
                Set.of(LabourClass.FORCED),
                List.of("Statements of former workers", "Government labor transfer notices", "Import data"));
    }

    /** Six on the first two exhibits; nothing was alleged on the other five. */
    static LabourEvidence evidence() {
        return new LabourEvidence(
                Arrays.stream(IloIndicator.values())
                        .map(XinjiangCase::assessment)
                        .toList(),
                Set.of(LabourClass.FORCED),
                "");
    }

    private static IndicatorAssessment assessment(IloIndicator indicator) {
        if (!INDICATORS.containsKey(indicator)) {
            return new IndicatorAssessment(indicator, IndicatorFinding.NOT_ALLEGED, "", "", "", List.of());
        }
        boolean conditions = indicator == IloIndicator.ABUSIVE_WORKING_AND_LIVING_CONDITIONS;
        return new IndicatorAssessment(
                indicator,
                IndicatorFinding.SUBSTANTIATED,
                conditions ? "Abusive living and working conditions" : "",
                "Worker W-7, exhibit 1, page 12",
                INDICATORS.get(indicator),
                List.of(1, 2));
    }

    static ImportNexus nexus() {
        return new ImportNexus(
                ImportNexus.Importation.BEING_IMPORTED,
                "Entries of cotton fabric and tomato paste of the last twelve months",
                List.of("5201", "5208", "2002.90"),
                "Importers in import data",
                List.of("2704", "4601"),
                "");
    }

    static ProposedOrder order() {
        return new ProposedOrder(
                List.of(new ProposedTarget(TargetKind.REGION, REGION, List.of("XUAR", "新疆"), "CN", "", "CN-XJ")),
                List.of("cotton", "tomatoes"),
                List.of("52", "0702.00", "2002"),
                false,
                true,
                true);
    }
}
