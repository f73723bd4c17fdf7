package org.openwro.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.ReleaseKind;
import org.openwro.petition.AddPapers;
import org.openwro.petition.AnswerIndicators;
import org.openwro.petition.AssessPetition;
import org.openwro.petition.Assessment;
import org.openwro.petition.CheckPetition;
import org.openwro.petition.Completeness;
import org.openwro.petition.DescribeWorkers;
import org.openwro.petition.FilePetition;
import org.openwro.petition.IndicatorResult;
import org.openwro.petition.KeepLedger;
import org.openwro.petition.NamePlaces;
import org.openwro.petition.NewPetition;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionPlace;
import org.openwro.petition.PetitionView;
import org.openwro.petition.PreparePetition;
import org.openwro.petition.Proposal;
import org.openwro.petition.RecordAudit;
import org.openwro.petition.Remediation;
import org.openwro.petition.RepaymentText;
import org.openwro.petition.ThirdPartyAudit;
import org.openwro.petition.ViewPetition;
import org.openwro.petition.WorkerVoice;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.EndAnchor;

/** Takes a petition to modify an order to the review of its assessment. */
@DemoPart
class Petitioning {

    private static final Remediation REMEDIATION = Remediation.of(
            "Found in interviews of workers away from the plant, 4 to 31.",
            "Ended at this place; see the corrective action plan.",
            "Checked every quarter; workers can complain to a hotline that is not ours.");

    private final Stage stage;
    private final PreparePetition preparePetition;
    private final NamePlaces namePlaces;
    private final AddPapers addPapers;
    private final AnswerIndicators answerIndicators;
    private final KeepLedger keepLedger;
    private final RecordAudit recordAudit;
    private final DescribeWorkers describeWorkers;
    private final FilePetition filePetition;
    private final ViewPetition viewPetition;
    private final CheckPetition checkPetition;
    private final AssessPetition assessPetition;
    private final DemoPapers papers;

    Petitioning(
            Stage stage,
            PreparePetition preparePetition,
            NamePlaces namePlaces,
            AddPapers addPapers,
            AnswerIndicators answerIndicators,
            KeepLedger keepLedger,
            RecordAudit recordAudit,
            DescribeWorkers describeWorkers,
            FilePetition filePetition,
            ViewPetition viewPetition,
            CheckPetition checkPetition,
            AssessPetition assessPetition,
            DemoPapers papers) {
        this.stage = stage;
        this.preparePetition = preparePetition;
        this.namePlaces = namePlaces;
        this.addPapers = addPapers;
        this.answerIndicators = answerIndicators;
        this.keepLedger = keepLedger;
        this.recordAudit = recordAudit;
        this.describeWorkers = describeWorkers;
        this.filePetition = filePetition;
        this.viewPetition = viewPetition;
        this.checkPetition = checkPetition;
        this.assessPetition = assessPetition;
        this.papers = papers;
    }

    /** Waits for the check of its completeness. */
    PetitionId filed(OrderId order, int target, String petitioner) {
        Actor actor = stage.actor(petitioner);
        PetitionId id = preparePetition
                .prepare(
                        new NewPetition(
                                order,
                                Set.of(target),
                                ReleaseKind.MODIFICATION,
                                null,
                                "Every worker was repaid and is free to leave; an independent body audited us without notice."),
                        actor)
                .orThrow();
        namePlaces
                .name(id, "Plant and dormitory", "Gate 2, Industrial Zone", actor)
                .orThrow();
        addPapers.add(id, List.of(papers.audit()), actor).orThrow();
        PetitionView view = viewPetition.view(id, actor).orElseThrow();
        Set<String> proof =
                view.documents().stream().map(each -> each.id().value()).collect(Collectors.toSet());
        Map<IloIndicator, AnswerIndicators.Answered> answers = view.petition().indicators().stream()
                .collect(Collectors.toMap(each -> each, each -> new AnswerIndicators.Answered(REMEDIATION, proof)));
        view.places()
                .forEach(place ->
                        answerIndicators.answer(id, place.seq(), answers, actor).orThrow());
        recorded(view, actor);
        return filePetition.file(id, actor).orThrow();
    }

    private void recorded(PetitionView view, Actor actor) {
        PetitionId id = view.petition().id();
        LocalDate audited = stage.today().minusDays(40);
        recordAudit
                .add(
                        id,
                        new ThirdPartyAudit(
                                0,
                                "Lattice Assurance",
                                "Paid by a fund of buyers; works for the company in nothing else",
                                true,
                                audited,
                                audited.plusDays(3),
                                view.places().stream().map(PetitionPlace::seq).collect(Collectors.toSet()),
                                view.documents().get(0).id().value()),
                        actor)
                .orThrow();
        String proof = view.documents().get(0).title();
        for (String worker : List.of("W-0107", "W-0231", "W-0388")) {
            String day = audited.minusDays(20).toString();
            keepLedger
                    .add(id, new RepaymentText(worker, "WAGES", "USD", "740", "740", day, proof + ", p. 12"), actor)
                    .orThrow();
        }
        describeWorkers
                .describe(
                        id,
                        new WorkerVoice(
                                "Five workers, chosen by those of each shift, agreed to the plan of repayment.",
                                "A hotline of a charity in four languages; 31 calls, all answered within a week.",
                                ""),
                        actor)
                .orThrow();
    }

    /** Complete, and to be assessed. */
    PetitionId complete(OrderId order, int target, String petitioner) {
        PetitionId id = filed(order, target, petitioner);
        Actor victor = stage.actor("victor");
        checkPetition.check(stage.task(id, victor), Completeness.full(), victor).orThrow();
        return id;
    }

    /** The petitioner was asked and has to answer. */
    PetitionId asked(OrderId order, int target, String petitioner) {
        PetitionId id = complete(order, target, petitioner);
        Actor victor = stage.actor("victor");
        assessPetition
                .ask(
                        stage.task(id, victor),
                        "Who was repaid, when, and how much? Please send the ledger.",
                        Set.of(),
                        victor)
                .orThrow();
        return id;
    }

    /** A grant is proposed, and counsel reviews it. */
    PetitionId assessed(OrderId order, int target, String petitioner) {
        PetitionId id = complete(order, target, petitioner);
        Actor victor = stage.actor("victor");
        PetitionView view = viewPetition.view(id, victor).orElseThrow();
        List<IndicatorResult> results = view.places().stream()
                .flatMap(place -> view.petition().indicators().stream()
                        .map(each -> new IndicatorResult(
                                place.seq(), each, true, "Seen on site and confirmed in interviews.")))
                .toList();
        Proposal proposal = Proposal.grant(
                EndAnchor.RECEIVED_AFTER, stage.today().plusDays(30), "Every indicator was remediated at every site.");
        assessPetition
                .assess(stage.task(id, victor), new Assessment(results, proposal), victor)
                .orThrow();
        return id;
    }
}
