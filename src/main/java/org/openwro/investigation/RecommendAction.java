package org.openwro.investigation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recommends a Withhold Release Order (19 CFR 12.42(e)), a Finding (12.42(f)) or no action, and sends the record to counsel. An
 * order needs both legs, labour evidence and import nexus; how many indicators were found does not matter.
 */
@Service
public class RecommendAction {

    private final CaseDesk desk;
    private final ProposedOrderRules rules;
    private final List<BeforeRecommending> before;
    private final Clock clock;

    RecommendAction(CaseDesk desk, ProposedOrderRules rules, List<BeforeRecommending> before, Clock clock) {
        this.desk = desk;
        this.rules = rules;
        this.before = before;
        this.clock = clock;
    }

    /**
     * @param recommendation null when nothing was chosen
     * @param order left aside when no action is recommended
     */
    public record Command(String taskId, Recommendation recommendation, ProposedOrder order, String reasons) {}

    @Transactional
    public Outcome<CaseId> recommend(Command command, Actor actor) {
        return desk.open(command.taskId(), InvestigationModel.TASK_RECOMMEND_ACTION, actor)
                .then(work -> {
                    Refusals refusals = check(command, work.investigation());
                    if (refusals.any()) {
                        return refusals.outcome();
                    }
                    Recommendation recommendation = command.recommendation();
                    work.investigation()
                            .recommend(new RecommendedAction(
                                    recommendation,
                                    recommendation.isOrder() ? command.order() : ProposedOrder.none(),
                                    command.reasons(),
                                    actor.username(),
                                    LocalDate.now(clock)));
                    return Outcome.done(desk.finish(
                            work,
                            actor,
                            Map.of(InvestigationModel.VARIABLE_RECOMMENDATION, recommendation.name()),
                            "audit.investigation.recommended." + recommendation));
                });
    }

    private Refusals check(Command command, Investigation investigation) {
        Recommendation recommendation = command.recommendation();
        Refusals refusals = new Refusals()
                .when(recommendation == null, "recommendation", "investigation.recommend.missing")
                .required(command.reasons(), "reasons", "investigation.recommend.reasonsMissing")
                .tooLong(command.reasons(), "reasons", CaseDesk.LONGEST_TEXT);
        if (recommendation != null && recommendation.isOrder()) {
            String legs = "investigation.recommend." + recommendation;
            boolean labour = investigation.labour().isShown()
                    && !investigation.exhibits().isEmpty();
            refusals.when(!labour, "recommendation", legs + ".noLabour")
                    .when(investigation.nexus().isEmpty(), "recommendation", legs + ".noNexus");
            rules.check(command.order(), refusals);
        }
        before.forEach(each -> each.check(investigation.id(), refusals));
        return refusals;
    }
}
