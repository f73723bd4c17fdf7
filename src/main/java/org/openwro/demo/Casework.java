package org.openwro.demo;

import java.util.List;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.DecideAllegation;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.TakeReport;
import org.openwro.allegation.TakeReportIn;
import org.openwro.allegation.TriageAllegation;
import org.openwro.identity.Actor;
import org.openwro.investigation.AddExhibit;
import org.openwro.investigation.AssessIndicators;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.EstablishNexus;
import org.openwro.investigation.EvidenceType;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.LegalReview;
import org.openwro.investigation.PlanInvestigation;
import org.openwro.investigation.RecommendAction;
import org.openwro.investigation.Recommendation;
import org.openwro.investigation.Reliability;
import org.openwro.investigation.ReviewLegalSufficiency;

/** Takes a matter from the report to the counsel's review, each step by the persona whose work it is. */
@DemoPart
class Casework {

    private final Stage stage;
    private final FileAllegation fileAllegation;
    private final TakeReportIn takeReportIn;
    private final TriageAllegation triageAllegation;
    private final Investigations investigations;
    private final PlanInvestigation planInvestigation;
    private final AddExhibit addExhibit;
    private final AssessIndicators assessIndicators;
    private final EstablishNexus establishNexus;
    private final RecommendAction recommendAction;
    private final ReviewLegalSufficiency reviewLegalSufficiency;

    Casework(
            Stage stage,
            FileAllegation fileAllegation,
            TakeReportIn takeReportIn,
            TriageAllegation triageAllegation,
            Investigations investigations,
            PlanInvestigation planInvestigation,
            AddExhibit addExhibit,
            AssessIndicators assessIndicators,
            EstablishNexus establishNexus,
            RecommendAction recommendAction,
            ReviewLegalSufficiency reviewLegalSufficiency) {
        this.stage = stage;
        this.fileAllegation = fileAllegation;
        this.takeReportIn = takeReportIn;
        this.triageAllegation = triageAllegation;
        this.investigations = investigations;
        this.planInvestigation = planInvestigation;
        this.addExhibit = addExhibit;
        this.assessIndicators = assessIndicators;
        this.establishNexus = establishNexus;
        this.recommendAction = recommendAction;
        this.reviewLegalSufficiency = reviewLegalSufficiency;
    }

    AllegationId reported(Matter matter) {
        return fileAllegation
                .file(FileReport.anonymous(matter.report()), Actor.anonymous())
                .orThrow()
                .id();
    }

    /** Handed in at Los Angeles, where its port director has to check it. */
    AllegationId handedInAtPort(Matter matter) {
        return takeReportIn
                .take(
                        TakeReport.reachedPort(FileReport.anonymous(matter.report()), "2704", stage.today()),
                        stage.actor("pat"))
                .orThrow()
                .id();
    }

    void triaged(AllegationId id, DecideAllegation decision) {
        triageAllegation.decide(decision, stage.actor("ines")).orThrow();
        stage.goOn(id);
    }

    String triageOf(AllegationId id) {
        return stage.task(id, stage.actor("ines"));
    }

    CaseId opened(Matter matter) {
        AllegationId id = reported(matter);
        triaged(id, DecideAllegation.accept(triageOf(id), "Specific on place, people and goods."));
        return investigations.of(id).orElseThrow();
    }

    CaseId planned(Matter matter) {
        CaseId id = opened(matter);
        Actor victor = stage.actor("victor");
        planInvestigation
                .plan(
                        new PlanInvestigation.Command(stage.task(id, victor), matter.plan(victor.username()), true),
                        victor)
                .orThrow();
        exhibit(id, "Statements of three workers", EvidenceType.WORKER_STATEMENT, "Interviews by telephone");
        exhibit(id, "Report on labor in the sector", EvidenceType.REPORT, "A research institute");
        return id;
    }

    private void exhibit(CaseId id, String title, EvidenceType type, String source) {
        addExhibit
                .add(
                        new AddExhibit.Command(
                                id,
                                title,
                                type,
                                source,
                                Reliability.HIGH,
                                "https://evidence.example/" + id.value(),
                                null),
                        stage.actor("victor"))
                .orThrow();
    }

    /** Indicators are assessed; the nexus is still open. */
    CaseId assessed(Matter matter) {
        CaseId id = planned(matter);
        Actor victor = stage.actor("victor");
        assessIndicators
                .assess(new AssessIndicators.Command(stage.task(id, victor), matter.evidence(), true), victor)
                .orThrow();
        return id;
    }

    /** Both legs stand; a recommendation is due. */
    CaseId established(Matter matter) {
        CaseId id = assessed(matter);
        Actor tara = stage.actor("tara");
        establishNexus
                .establish(new EstablishNexus.Command(stage.task(id, tara), matter.nexus(), true), tara)
                .orThrow();
        return id;
    }

    /** Counsel reviews the recommendation. */
    CaseId recommended(Matter matter) {
        CaseId id = established(matter);
        Actor victor = stage.actor("victor");
        recommendAction
                .recommend(
                        new RecommendAction.Command(
                                stage.task(id, victor),
                                matter.finding() ? Recommendation.FINDING : Recommendation.WRO,
                                matter.order(),
                                matter.reasons()),
                        victor)
                .orThrow();
        return id;
    }

    /** Counsel agreed; the order is to be drafted. */
    CaseId sufficient(Matter matter) {
        CaseId id = recommended(matter);
        Actor carmen = stage.actor("carmen");
        reviewLegalSufficiency
                .review(
                        new ReviewLegalSufficiency.Command(
                                stage.task(id, carmen), LegalReview.Sufficiency.SUFFICIENT, List.of()),
                        carmen)
                .orThrow();
        stage.goOn(id);
        return id;
    }
}
