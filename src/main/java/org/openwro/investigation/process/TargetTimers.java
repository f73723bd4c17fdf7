package org.openwro.investigation.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.openwro.calendar.Deadline;
import org.openwro.investigation.CaseState;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.work.CaseWork;
import org.openwro.investigation.work.Targets;
import org.openwro.investigation.work.TargetsMoved;
import org.openwro.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the timers of a case on its targets (C04, C05); while the case is suspended they do not fire. */
@Component
class TargetTimers {

    /** A day that never comes. */
    private static final Date NEVER = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final Investigations investigations;
    private final CaseWork work;
    private final Processes processes;
    private final RuntimeService runtime;
    private final ManagementService management;

    TargetTimers(
            Investigations investigations,
            CaseWork work,
            Processes processes,
            RuntimeService runtime,
            ManagementService management) {
        this.investigations = investigations;
        this.work = work;
        this.processes = processes;
        this.runtime = runtime;
        this.management = management;
    }

    Map<String, Object> facts(Investigation investigation) {
        Targets targets = work.targets(investigation);
        boolean rests = investigation.state() == CaseState.SUSPENDED;
        return Map.of(
                InvestigationModel.VARIABLE_ORDER_TARGET_AT, rests ? NEVER : after(targets.order()),
                InvestigationModel.VARIABLE_FINDING_TARGET_AT, rests ? NEVER : after(targets.finding()));
    }

    @EventListener
    void on(TargetsMoved moved) {
        String key = moved.id().value();
        Map<String, Object> facts = facts(investigations.get(moved.id()));
        processes.tell(key, facts);
        move(key, InvestigationModel.TIMER_ORDER_TARGET_PASSED, facts.get(InvestigationModel.VARIABLE_ORDER_TARGET_AT));
        move(
                key,
                InvestigationModel.TIMER_FINDING_TARGET_PASSED,
                facts.get(InvestigationModel.VARIABLE_FINDING_TARGET_AT));
    }

    private void move(String key, String timer, Object due) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(timer)
                                .list()
                                .stream())
                .forEach(job -> management.setJobDuedate(job.getId(), (Date) due));
    }

    private static Date after(Deadline deadline) {
        return Date.from(deadline.expiresAt());
    }
}
