package org.openwro.investigation.process;

import org.camunda.bpm.engine.TaskService;
import org.openwro.investigation.work.CaseReassigned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tasks that the former lead holds go over to the new one, in the transaction of the reassignment. */
@Component
class HandOverTasks {

    private final TaskService tasks;

    HandOverTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(CaseReassigned reassigned) {
        tasks.createTaskQuery()
                .processInstanceBusinessKey(reassigned.id().value())
                .taskAssignee(reassigned.from())
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), reassigned.to()));
    }
}
