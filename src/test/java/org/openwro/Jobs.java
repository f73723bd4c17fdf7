package org.openwro;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;

/** Runs the engine's due jobs in the test's own thread, where the job executor is switched off. */
public class Jobs {

    private static final int ROUNDS = 200;

    private final ManagementService management;

    Jobs(ManagementService management) {
        this.management = management;
    }

    /** Runs due jobs until none is left. */
    public void runDue() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Job> due = management
                    .createJobQuery()
                    .executable()
                    .withRetriesLeft()
                    .active()
                    .listPage(0, 100);
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> {
                if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                    management.executeJob(job.getId());
                }
            });
        }
        throw new AssertionError("Jobs never come to an end");
    }
}
