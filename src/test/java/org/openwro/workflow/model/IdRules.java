package org.openwro.workflow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Ids read {@code type_meaning}, for they are what logs, constants and migration plans show. */
final class IdRules implements ModelRule {

    private static final Pattern MEANING = Pattern.compile("[a-z][A-Za-z0-9]*");

    /** Prefixes by BPMN element; events say what they wait for, so they have more than one. */
    private static final Map<String, Set<String>> PREFIXES = Map.ofEntries(
            Map.entry("process", Set.of("process")),
            Map.entry("startEvent", Set.of("startEvent", "event", "timer")),
            Map.entry("endEvent", Set.of("endEvent")),
            Map.entry("intermediateCatchEvent", Set.of("event", "timer")),
            Map.entry("intermediateThrowEvent", Set.of("event")),
            Map.entry("boundaryEvent", Set.of("event", "timer")),
            Map.entry("userTask", Set.of("userTask")),
            Map.entry("serviceTask", Set.of("serviceTask")),
            Map.entry("businessRuleTask", Set.of("businessRuleTask")),
            Map.entry("callActivity", Set.of("callActivity")),
            Map.entry("subProcess", Set.of("subProcess")),
            Map.entry("sequenceFlow", Set.of("flow")),
            Map.entry("message", Set.of("message")));

    @Override
    public List<String> violations(Model model) {
        List<String> found = new ArrayList<>();
        model.all(Process.class).forEach(process -> check(process, found));
        model.elements().forEach(element -> check(element, found));
        for (Message message : model.all(Message.class)) {
            check(message, found);
            if (!message.getId().equals(message.getName())) {
                found.add(message.getId() + ": the name of a message is its id");
            }
        }
        for (FlowElement element : model.elements()) {
            boolean timer = element instanceof FlowNode
                    && !element.getChildElementsByType(TimerEventDefinition.class)
                            .isEmpty();
            if (timer != element.getId().startsWith("timer_")) {
                found.add(element.getId() + ": timer_ is for timers, and only for them");
            }
        }
        return found;
    }

    private static void check(BaseElement element, List<String> found) {
        String type = element.getElementType().getTypeName();
        Set<String> prefixes = element instanceof Gateway ? Set.of("gateway") : PREFIXES.get(type);
        if (prefixes == null) {
            found.add(element.getId() + ": " + type + " is not used in our models");
            return;
        }
        String[] parts = element.getId().split("_", -1);
        boolean good = parts.length == 2
                && prefixes.contains(parts[0])
                && MEANING.matcher(parts[1]).matches();
        if (!good) {
            found.add(element.getId() + ": the id of a " + type + " reads " + String.join("_ or ", prefixes)
                    + "_meaning");
        }
    }
}
