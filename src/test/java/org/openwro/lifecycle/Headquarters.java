package org.openwro.lifecycle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.openwro.Actors;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.DecideAllegation;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.TriageAllegation;
import org.openwro.allegation.process.AllegationIntakeModel;
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
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.workflow.TaskInbox;

/** From a report to a case that recommends an order, by the people who take these steps. */
public final class Headquarters {

    private final TaskInbox inbox;
    private final FileAllegation fileAllegation;
    private final TriageAllegation triageAllegation;
    private final Investigations investigations;
    private final PlanInvestigation planInvestigation;
    private final AddExhibit addExhibit;
    private final AssessIndicators assessIndicators;
    private final EstablishNexus establishNexus;
    private final RecommendAction recommendAction;
    private final ReviewLegalSufficiency reviewLegalSufficiency;

    Headquarters(
            TaskInbox inbox,
            FileAllegation fileAllegation,
            TriageAllegation triageAllegation,
            Investigations investigations,
            PlanInvestigation planInvestigation,
            AddExhibit addExhibit,
            AssessIndicators assessIndicators,
            EstablishNexus establishNexus,
            RecommendAction recommendAction,
            ReviewLegalSufficiency reviewLegalSufficiency) {
        this.inbox = inbox;
        this.fileAllegation = fileAllegation;
        this.triageAllegation = triageAllegation;
        this.investigations = investigations;
        this.planInvestigation = planInvestigation;
        this.addExhibit = addExhibit;
        this.assessIndicators = assessIndicators;
        this.establishNexus = establishNexus;
        this.recommendAction = recommendAction;
        this.reviewLegalSufficiency = reviewLegalSufficiency;
    }

    public AllegationId anonymousReport() {
        return fileAllegation
                .file(FileReport.anonymous(XinjiangCase.report()), Actor.anonymous())
                .orThrow()
                .id();
    }

    /** The case that the acceptance opens. */
    public CaseId accepted(AllegationId id) {
        String task = Tasks.waiting(inbox, id.value(), AllegationIntakeModel.TASK_TRIAGE);
        triageAllegation
                .decide(DecideAllegation.accept(task, "Three statements agree"), Actors.analyst())
                .orThrow();
        return investigations.of(id).orElseThrow();
    }

    public void planned(CaseId id) {
        String task = task(id, InvestigationModel.TASK_PLAN_INVESTIGATION);
        planInvestigation
                .plan(new PlanInvestigation.Command(task, XinjiangCase.plan(), true), Actors.investigator())
                .orThrow();
    }

    public void exhibited(CaseId id, String title, EvidenceType type) {
        AddExhibit.NewFile file =
                new AddExhibit.NewFile("text/plain", new ByteArrayInputStream(title.getBytes(StandardCharsets.UTF_8)));
        addExhibit
                .add(
                        new AddExhibit.Command(
                                id, title, type, "A research institute", Reliability.HIGH, "Report 12 of 2020", file),
                        Actors.investigator())
                .orThrow();
    }

    public void assessed(CaseId id) {
        String task = task(id, InvestigationModel.TASK_ASSESS_INDICATORS);
        assessIndicators
                .assess(new AssessIndicators.Command(task, XinjiangCase.evidence(), true), Actors.investigator())
                .orThrow();
    }

    public void nexusEstablished(CaseId id) {
        String task = task(id, InvestigationModel.TASK_ESTABLISH_NEXUS);
        establishNexus
                .establish(new EstablishNexus.Command(task, XinjiangCase.nexus(), true), Actors.tradeSpecialist())
                .orThrow();
    }

    public void recommended(CaseId id) {
        String task = task(id, InvestigationModel.TASK_RECOMMEND_ACTION);
        recommendAction
                .recommend(
                        new RecommendAction.Command(
                                task,
                                Recommendation.WRO,
                                XinjiangCase.order(),
                                "Statements, notices and import data agree"),
                        Actors.investigator())
                .orThrow();
    }

    public void foundLegallySufficient(CaseId id) {
        String task = task(id, InvestigationModel.TASK_REVIEW_LEGAL_SUFFICIENCY);
        reviewLegalSufficiency
                .review(
                        new ReviewLegalSufficiency.Command(
                                task, LegalReview.Sufficiency.SUFFICIENT, java.util.List.of()),
                        Actors.counsel())
                .orThrow();
    }

    private String task(CaseId id, String taskKey) {
        return Tasks.waiting(inbox, id.value(), taskKey);
    }
}
