package org.openwro.demo.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.openwro.demo.DemoPart;

/**
 * Runs what the engine would do next for one case, such as letters, in the thread of the story: the job executor begins only when the
 * platform is ready.
 */
@DemoPart
public class CaseJobs {

    private final ManagementService management;
    private final RuntimeService runtime;

    CaseJobs(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    /** @param businessKey id of the case */
    public void runDue(String businessKey) {
        List<Job> due = due(businessKey);
        while (!due.isEmpty()) {
            due.forEach(job -> management.executeJob(job.getId()));
            due = due(businessKey);
        }
    }

    private List<Job> due(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).unlimitedList().stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .withRetriesLeft()
                        .active()
                        .unlimitedList()
                        .stream())
                .toList();
    }
}
