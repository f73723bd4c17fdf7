package org.openwro.detention.process;

import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;
import static org.openwro.detention.process.DetentionModel.TIMER_DEEMED_EXCLUDED;
import static org.openwro.detention.process.DetentionModel.TIMER_PROOF_OVERDUE;
import static org.openwro.detention.process.DetentionModel.VARIABLE_DETERMINATION_DUE_AT;
import static org.openwro.detention.process.DetentionModel.VARIABLE_INSTRUMENT;
import static org.openwro.detention.process.DetentionModel.VARIABLE_PROOF_DUE_AT;
import static org.openwro.detention.process.DetentionModel.VARIABLE_PROOF_DUE_ON;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionClocks;
import org.openwro.detention.ResponsePeriod;
import org.openwro.workflow.Processes;
import org.springframework.stereotype.Component;

/**
 * Keeps the timers of a running detention on the dates that its pages show. The task is due when the soonest period of a line ends; the
 * timer fires when the last one does, so that it never cuts off a right.
 */
@Component
public class ResponseTimers {

    /** For a timer of a rule that is off: a day that never comes. */
    private static final Date NEVER = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

    private final DetentionClocks clocks;
    private final Processes processes;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;

    ResponseTimers(
            DetentionClocks clocks,
            Processes processes,
            RuntimeService runtime,
            ManagementService management,
            TaskService tasks) {
        this.clocks = clocks;
        this.processes = processes;
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
    }

    /** What the model needs to know of the acting instrument and its periods; before the notice only what is known by then. */
    Map<String, Object> facts(Detention detention) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(VARIABLE_INSTRUMENT, detention.instrument().name());
        List<ResponsePeriod> periods = clocks.responses(detention);
        if (!periods.isEmpty()) {
            facts.put(VARIABLE_PROOF_DUE_ON, DetentionDesk.after(periods.get(0).deadline()));
            facts.put(
                    VARIABLE_PROOF_DUE_AT,
                    DetentionDesk.after(periods.get(periods.size() - 1).deadline()));
        }
        facts.put(
                VARIABLE_DETERMINATION_DUE_AT,
                clocks.determination(detention).map(DetentionDesk::after).orElse(NEVER));
        return facts;
    }

    /** After the instrument, a period or an anchor changed: moves the facts, the due day of the waiting task and the waiting timers. */
    public void follow(Detention detention) {
        String key = detention.id().value();
        Map<String, Object> facts = facts(detention);
        processes.tell(key, facts);
        move(key, TIMER_PROOF_OVERDUE, facts.get(VARIABLE_PROOF_DUE_AT));
        move(key, TIMER_DEEMED_EXCLUDED, facts.get(VARIABLE_DETERMINATION_DUE_AT));
        if (facts.get(VARIABLE_PROOF_DUE_ON) instanceof Date due) {
            for (Task task : tasks.createTaskQuery()
                    .processInstanceBusinessKey(key)
                    .taskDefinitionKey(TASK_CHOOSE_OPTION)
                    .list()) {
                task.setDueDate(due);
                tasks.saveTask(task);
            }
        }
    }

    private void move(String key, String timer, Object due) {
        if (due instanceof Date date) {
            runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
                    .flatMap(instance ->
                            management
                                    .createJobQuery()
                                    .processInstanceId(instance.getId())
                                    .activityId(timer)
                                    .list()
                                    .stream())
                    .filter(job -> !date.equals(job.getDuedate()))
                    .forEach(job -> management.setJobDuedate(job.getId(), date));
        }
    }
}
