package org.openwro.workflow.internal;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Hangs the inbox writer on every user task of every model, so that no model can forget it. */
class InboxParseListener extends AbstractBpmnParseListener {

    private final InboxWriter inbox;

    InboxParseListener(InboxWriter inbox) {
        this.inbox = inbox;
    }

    @Override
    public void parseUserTask(Element userTask, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String formKey =
                definition.getFormKey() == null ? "" : definition.getFormKey().getExpressionText();
        definition.addTaskListener(TaskListener.EVENTNAME_CREATE, task -> inbox.created(task, formKey));
        definition.addTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, inbox::assigned);
        definition.addTaskListener(TaskListener.EVENTNAME_UPDATE, inbox::updated);
        definition.addTaskListener(TaskListener.EVENTNAME_COMPLETE, inbox::ended);
        definition.addTaskListener(TaskListener.EVENTNAME_DELETE, inbox::ended);
    }
}
