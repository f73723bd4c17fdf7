package org.openwro.investigation;

import java.util.Map;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets who leads the case, whom and what it looks at, and where evidence is sought. */
@Service
public class PlanInvestigation {

    private final CaseDesk desk;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    PlanInvestigation(CaseDesk desk, Accounts accounts, ApplicationEventPublisher events) {
        this.desk = desk;
        this.accounts = accounts;
        this.events = events;
    }

    /** @param finish whether the task is done; otherwise what is written so far is kept and may be incomplete */
    public record Command(String taskId, Plan plan, boolean finish) {}

    @Transactional
    public Outcome<CaseId> plan(Command command, Actor actor) {
        return desk.open(command.taskId(), InvestigationModel.TASK_PLAN_INVESTIGATION, actor)
                .then(work -> {
                    Plan plan = command.plan();
                    Refusals refusals = lengths(plan);
                    if (command.finish()) {
                        complete(plan, refusals);
                    }
                    if (refusals.any()) {
                        return refusals.outcome();
                    }
                    if (!command.finish()) {
                        work.investigation().outline(plan);
                        return Outcome.done(desk.keep(work, actor, "audit.investigation.planSaved"));
                    }
                    work.investigation().plan(plan);
                    CaseId id = desk.finish(work, actor, Map.of(), "audit.investigation.planned", plan.lead());
                    events.publishEvent(new InvestigationPlanned(id));
                    return Outcome.done(id);
                });
    }

    private static Refusals lengths(Plan plan) {
        Refusals refusals = new Refusals().tooLong(plan.scopeNote(), "scopeNote", CaseDesk.LONGEST_TEXT);
        plan.goods().forEach(each -> refusals.tooLong(each, "goods", CaseDesk.LONGEST_LINE));
        plan.places().forEach(each -> refusals.tooLong(each, "places", CaseDesk.LONGEST_LINE));
        plan.sources().forEach(each -> refusals.tooLong(each, "sources", CaseDesk.LONGEST_LINE));
        for (int row = 0; row < plan.parties().size(); row++) {
            refusals.tooLong(plan.parties().get(row).name(), "party-" + row + "-name", CaseDesk.LONGEST_LINE);
        }
        return refusals;
    }

    private void complete(Plan plan, Refusals refusals) {
        boolean investigator = accounts.find(plan.lead())
                .filter(account -> account.enabled() && account.roles().contains(Role.INVESTIGATOR))
                .isPresent();
        refusals.when(!investigator, "lead", "investigation.plan.leadMissing")
                .required(plan.scopeNote(), "scopeNote", "investigation.plan.scopeMissing")
                .when(
                        plan.parties().isEmpty() && plan.places().isEmpty(),
                        "party-0-name",
                        "investigation.plan.subjectMissing")
                .when(plan.goods().isEmpty(), "goods", "investigation.plan.goodsMissing")
                .when(plan.classes().isEmpty(), "classes", "investigation.plan.classesMissing")
                .when(plan.sources().isEmpty(), "sources", "investigation.plan.sourcesMissing");
    }
}
