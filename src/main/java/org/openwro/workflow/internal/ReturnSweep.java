package org.openwro.workflow.internal;

import org.openwro.workflow.ReturnTasks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour, ten minutes past, for letters of authority that ran out, wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class ReturnSweep {

    private final ReturnTasks tasks;

    ReturnSweep(ReturnTasks tasks) {
        this.tasks = tasks;
    }

    @Scheduled(cron = "0 10 * * * *", zone = "America/New_York")
    void sweep() {
        tasks.returnLapsed();
    }
}
