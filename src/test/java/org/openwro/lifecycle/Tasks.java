package org.openwro.lifecycle;

import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskInbox;

/** Open tasks, by the case and the step for which they wait. */
final class Tasks {

    private Tasks() {}

    static String waiting(TaskInbox inbox, String businessKey, String taskKey) {
        return inbox.ofCase(businessKey).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .map(InboxTask::id)
                .findFirst()
                .orElseThrow(() -> new AssertionError(businessKey + " does not wait at " + taskKey));
    }
}
