package org.openwro.workflow.internal;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.openwro.workflow.InboxTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the model says about a task to whoever does it: its documentation, without the lines that name source and clock. */
@Component
public class TaskNotes {

    private final TaskService tasks;
    private final RepositoryService repository;

    TaskNotes(TaskService tasks, RepositoryService repository) {
        this.tasks = tasks;
        this.repository = repository;
    }

    /** The note; empty when the model says nothing. */
    @Transactional(readOnly = true)
    public String of(InboxTask task) {
        Task running = tasks.createTaskQuery().taskId(task.id()).singleResult();
        UserTask element = repository
                .getBpmnModelInstance(running.getProcessDefinitionId())
                .getModelElementById(running.getTaskDefinitionKey());
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.startsWith("Source:") && !line.startsWith("Clock:"))
                .collect(Collectors.joining(" "))
                .strip();
    }
}
