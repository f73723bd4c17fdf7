package org.openwro.lifecycle;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.Actors;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.ReleaseKind;
import org.openwro.petition.AddPapers;
import org.openwro.petition.AnswerIndicators;
import org.openwro.petition.ApprovePetition;
import org.openwro.petition.AssessPetition;
import org.openwro.petition.Assessment;
import org.openwro.petition.Attachment;
import org.openwro.petition.ChainDecision;
import org.openwro.petition.CheckPetition;
import org.openwro.petition.Completeness;
import org.openwro.petition.DescribeWorkers;
import org.openwro.petition.FilePetition;
import org.openwro.petition.IndicatorResult;
import org.openwro.petition.NewPetition;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionPaper;
import org.openwro.petition.PetitionPlace;
import org.openwro.petition.PetitionView;
import org.openwro.petition.PreparePetition;
import org.openwro.petition.Proposal;
import org.openwro.petition.RecordAudit;
import org.openwro.petition.Remediation;
import org.openwro.petition.ReviewPetition;
import org.openwro.petition.SignDecision;
import org.openwro.petition.Signature;
import org.openwro.petition.ThirdPartyAudit;
import org.openwro.petition.ViewPetition;
import org.openwro.petition.WorkerVoice;
import org.openwro.petition.process.OrderModificationModel;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.EndAnchor;
import org.openwro.workflow.TaskInbox;

/** The weaving mill of the region shows that it remediated every indicator, and the order is modified for it. */
public final class MillPetition {

    public static final String GROUND = "Every indicator was remediated at the mill; two unannounced audits agree.";

    private final TaskInbox inbox;
    private final PreparePetition preparePetition;
    private final AddPapers addPapers;
    private final AnswerIndicators answerIndicators;
    private final ViewPetition viewPetition;
    private final RecordAudit recordAudit;
    private final DescribeWorkers describeWorkers;
    private final FilePetition filePetition;
    private final CheckPetition checkPetition;
    private final AssessPetition assessPetition;
    private final ReviewPetition reviewPetition;
    private final ApprovePetition approvePetition;
    private final SignDecision signDecision;

    MillPetition(
            TaskInbox inbox,
            PreparePetition preparePetition,
            AddPapers addPapers,
            AnswerIndicators answerIndicators,
            ViewPetition viewPetition,
            RecordAudit recordAudit,
            DescribeWorkers describeWorkers,
            FilePetition filePetition,
            CheckPetition checkPetition,
            AssessPetition assessPetition,
            ReviewPetition reviewPetition,
            ApprovePetition approvePetition,
            SignDecision signDecision) {
        this.inbox = inbox;
        this.preparePetition = preparePetition;
        this.addPapers = addPapers;
        this.answerIndicators = answerIndicators;
        this.viewPetition = viewPetition;
        this.recordAudit = recordAudit;
        this.describeWorkers = describeWorkers;
        this.filePetition = filePetition;
        this.checkPetition = checkPetition;
        this.assessPetition = assessPetition;
        this.reviewPetition = reviewPetition;
        this.approvePetition = approvePetition;
        this.signDecision = signDecision;
    }

    public PetitionId filed(OrderId order) {
        Actor mill = Actors.producer();
        NewPetition petition = new NewPetition(
                order,
                Set.of(1),
                ReleaseKind.MODIFICATION,
                null,
                "The mill hires at its gate, owes nobody and buys cotton of its own fields.");
        PetitionId id = preparePetition.prepare(petition, mill).orThrow();
        Attachment audit = new Attachment(
                PetitionPaper.AUDIT_REPORT,
                "audit.txt",
                "text/plain",
                new ByteArrayInputStream("An unannounced audit".getBytes(StandardCharsets.UTF_8)));
        addPapers.add(id, List.of(audit), mill).orThrow();
        Map<IloIndicator, AnswerIndicators.Answered> answers =
                viewPetition.view(id, mill).orElseThrow().petition().indicators().stream()
                        .collect(Collectors.toMap(
                                each -> each,
                                each -> new AnswerIndicators.Answered(
                                        Remediation.of(
                                                "Audit report, chapter " + each.code(),
                                                "Ended",
                                                "Audited every quarter"),
                                        Set.of())));
        viewPetition.view(id, mill).orElseThrow().places().forEach(place -> answerIndicators
                .answer(id, place.seq(), answers, mill)
                .orThrow());
        LocalDate audited = LocalDate.of(2021, 6, 5);
        PetitionView draft = viewPetition.view(id, mill).orElseThrow();
        recordAudit
                .add(
                        id,
                        new ThirdPartyAudit(
                                0,
                                "Lattice Assurance",
                                "Paid by a fund of buyers",
                                true,
                                audited,
                                audited.plusDays(2),
                                draft.places().stream().map(PetitionPlace::seq).collect(Collectors.toSet()),
                                draft.documents().get(0).id().value()),
                        mill)
                .orThrow();
        describeWorkers
                .describe(
                        id,
                        new WorkerVoice("They chose five of their own", "A hotline of a charity", "Nobody paid a fee"),
                        mill)
                .orThrow();
        return filePetition.file(id, mill).orThrow();
    }

    public void checked(PetitionId id) {
        checkPetition
                .check(task(id, OrderModificationModel.TASK_CHECK), Completeness.full(), Actors.investigator())
                .orThrow();
    }

    public void assessed(PetitionId id, LocalDate firstDayFree) {
        PetitionView view = viewPetition.view(id, Actors.investigator()).orElseThrow();
        List<IndicatorResult> results = view.places().stream()
                .flatMap(place -> view.petition().indicators().stream()
                        .map(each -> new IndicatorResult(place.seq(), each, true, "Seen at the mill")))
                .toList();
        assessPetition
                .assess(
                        task(id, OrderModificationModel.TASK_ASSESS),
                        new Assessment(results, Proposal.grant(EndAnchor.RECEIVED_AFTER, firstDayFree, GROUND)),
                        Actors.investigator())
                .orThrow();
    }

    public void reviewed(PetitionId id) {
        reviewPetition
                .review(
                        task(id, OrderModificationModel.TASK_REVIEW),
                        ChainDecision.agree("The record carries it"),
                        Actors.counsel())
                .orThrow();
    }

    public void approved(PetitionId id) {
        approvePetition
                .approve(task(id, OrderModificationModel.TASK_APPROVE), ChainDecision.agree(""), Actors.director())
                .orThrow();
    }

    public void signed(PetitionId id) {
        signDecision
                .sign(task(id, OrderModificationModel.TASK_SIGN), Signature.sign(), Actors.commissioner())
                .orThrow();
    }

    private String task(PetitionId id, String taskKey) {
        return Tasks.waiting(inbox, id.value(), taskKey);
    }
}
