package org.openwro.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.order.ReleaseKind;
import org.openwro.petition.AssessPetition;
import org.openwro.petition.Assessment;
import org.openwro.petition.CheckPetition;
import org.openwro.petition.Completeness;
import org.openwro.petition.FilePetition;
import org.openwro.petition.IndicatorResult;
import org.openwro.petition.NewPetition;
import org.openwro.petition.OrderIndicators;
import org.openwro.petition.PetitionId;
import org.openwro.petition.Proposal;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.EndAnchor;

/** Takes a petition to modify an order to the review of its assessment. */
@DemoPart
class Petitioning {

    private final Stage stage;
    private final Orders orders;
    private final OrderIndicators indicators;
    private final FilePetition filePetition;
    private final CheckPetition checkPetition;
    private final AssessPetition assessPetition;
    private final DemoPapers papers;

    Petitioning(
            Stage stage,
            Orders orders,
            OrderIndicators indicators,
            FilePetition filePetition,
            CheckPetition checkPetition,
            AssessPetition assessPetition,
            DemoPapers papers) {
        this.stage = stage;
        this.orders = orders;
        this.indicators = indicators;
        this.filePetition = filePetition;
        this.checkPetition = checkPetition;
        this.assessPetition = assessPetition;
        this.papers = papers;
    }

    /** Waits for the check of its completeness. */
    PetitionId filed(OrderId order, int target, String petitioner) {
        Map<IloIndicator, String> evidence = of(order).stream()
                .collect(Collectors.toMap(
                        each -> each, each -> "Remediated at every site; see the audit report, interviews 4 to 31."));
        return filePetition
                .file(
                        new NewPetition(
                                order,
                                Set.of(target),
                                ReleaseKind.MODIFICATION,
                                null,
                                "Every worker was repaid and is free to leave; an independent body audited us without notice.",
                                evidence,
                                List.of(papers.audit())),
                        stage.actor(petitioner))
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
                .ask(stage.task(id, victor), "Who was repaid, when, and how much? Please send the ledger.", victor)
                .orThrow();
        return id;
    }

    /** A grant is proposed, and counsel reviews it. */
    PetitionId assessed(OrderId order, int target, String petitioner) {
        PetitionId id = complete(order, target, petitioner);
        Actor victor = stage.actor("victor");
        List<IndicatorResult> results = of(order).stream()
                .map(each -> new IndicatorResult(each, true, "Seen on site and confirmed in interviews."))
                .toList();
        Proposal proposal = Proposal.grant(
                EndAnchor.RECEIVED_AFTER, stage.today().plusDays(30), "Every indicator was remediated at every site.");
        assessPetition
                .assess(stage.task(id, victor), new Assessment(results, proposal), victor)
                .orThrow();
        return id;
    }

    private List<IloIndicator> of(OrderId order) {
        return indicators.of(orders.get(order));
    }
}
