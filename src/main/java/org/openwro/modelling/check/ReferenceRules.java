package org.openwro.modelling.check;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;

/** What a process waits for is sent by something, and the decision tables that it asks are there. */
final class ReferenceRules implements ModelRule {

    @Override
    public void check(Model model, House house, Findings found) {
        for (MessageEventDefinition waiting : model.all(MessageEventDefinition.class)) {
            String event = waiting.getParentElement().getAttributeValue("id");
            Message message = waiting.getMessage();
            if (message == null) {
                found.error("message.missing", event);
            } else if (!house.messages().contains(String.valueOf(message.getName()))) {
                found.error("message.unsent", event, String.valueOf(message.getName()));
            }
        }
        for (BusinessRuleTask task : model.all(BusinessRuleTask.class)) {
            String decision = task.getCamundaDecisionRef();
            if (decision == null || !house.decisions().contains(decision)) {
                found.error("decision.unknown", task.getId(), String.valueOf(decision));
            }
        }
        for (ThrowEvent thrown : model.all(ThrowEvent.class)) {
            for (EventDefinition definition : thrown.getEventDefinitions()) {
                if (definition instanceof MessageEventDefinition) {
                    found.error("message.thrown", thrown.getId());
                }
            }
        }
    }
}
