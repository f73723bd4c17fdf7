package org.openwro.investigation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.reference.IloIndicator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the first leg of an order: what was found on each ILO indicator, on which evidence, and how it can be published. No
 * number of indicators is asked for; the law knows none.
 */
@Service
public class AssessIndicators {

    private final CaseDesk desk;

    AssessIndicators(CaseDesk desk) {
        this.desk = desk;
    }

    /** @param finish whether the task is done; otherwise what is written so far is kept and may be incomplete */
    public record Command(String taskId, LabourEvidence evidence, boolean finish) {}

    @Transactional
    public Outcome<CaseId> assess(Command command, Actor actor) {
        return desk.open(command.taskId(), InvestigationModel.TASK_ASSESS_INDICATORS, actor)
                .then(work -> {
                    LabourEvidence evidence = command.evidence();
                    Refusals refusals = known(evidence, work.investigation());
                    if (command.finish()) {
                        complete(evidence, refusals);
                    }
                    if (refusals.any()) {
                        return refusals.outcome();
                    }
                    work.investigation().assess(evidence);
                    return Outcome.done(
                            command.finish()
                                    ? desk.finish(
                                            work, actor, Map.of(), "audit.investigation.assessed", codes(evidence))
                                    : desk.keep(work, actor, "audit.investigation.assessmentSaved"));
                });
    }

    /** Codes of the substantiated indicators, such as "ILO-03, ILO-09", or a dash when there is none. */
    private static String codes(LabourEvidence evidence) {
        String codes = evidence.substantiated().stream()
                .map(each -> each.indicator().code())
                .collect(Collectors.joining(", "));
        return codes.isEmpty() ? "-" : codes;
    }

    private static Refusals known(LabourEvidence evidence, Investigation investigation) {
        Refusals refusals = new Refusals().tooLong(evidence.classSummary(), "classSummary", CaseDesk.LONGEST_TEXT);
        Set<Integer> numbers =
                investigation.exhibits().stream().map(Exhibit::number).collect(Collectors.toSet());
        for (IndicatorAssessment each : evidence.indicators()) {
            String code = each.indicator().code();
            refusals.tooLong(each.sourceWording(), "wording-" + code, CaseDesk.LONGEST_LINE)
                    .tooLong(each.confidentialSummary(), "confidential-" + code, CaseDesk.LONGEST_TEXT)
                    .tooLong(each.publishableSummary(), "publishable-" + code, CaseDesk.LONGEST_TEXT)
                    .when(
                            !numbers.containsAll(each.exhibits()),
                            "exhibits-" + code,
                            "investigation.indicators.exhibitUnknown",
                            code);
        }
        return refusals;
    }

    private static void complete(LabourEvidence evidence, Refusals refusals) {
        for (IndicatorAssessment each : evidence.indicators()) {
            IloIndicator indicator = each.indicator();
            String code = indicator.code();
            refusals.when(
                            each.finding() == IndicatorFinding.NOT_ASSESSED,
                            "finding-" + code,
                            "investigation.indicators.notAssessed",
                            code)
                    .when(
                            each.isSubstantiated() && each.exhibits().isEmpty(),
                            "exhibits-" + code,
                            "investigation.indicators.noExhibit",
                            code)
                    .when(
                            each.isSubstantiated() && each.publishableSummary().isBlank(),
                            "publishable-" + code,
                            "investigation.indicators.noPublishable",
                            code);
        }
        refusals.when(
                !evidence.substantiated().isEmpty() && evidence.classes().isEmpty(),
                "classes",
                "investigation.indicators.classMissing");
    }
}
