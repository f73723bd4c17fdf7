package org.openwro.modelling.check;

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
    public void check(Model model, House house, Findings found) {
        model.all(Process.class).forEach(process -> check(process, found));
        model.elements().forEach(element -> check(element, found));
        for (Message message : model.all(Message.class)) {
            check(message, found);
            if (!message.getId().equals(message.getName())) {
                found.error("id.message", message.getId());
            }
        }
        for (FlowElement element : model.elements()) {
            boolean timer = element instanceof FlowNode
                    && !element.getChildElementsByType(TimerEventDefinition.class)
                            .isEmpty();
            if (timer != element.getId().startsWith("timer_")) {
                found.error("id.timer", element.getId());
            }
        }
    }

    private static void check(BaseElement element, Findings found) {
        String type = element.getElementType().getTypeName();
        Set<String> prefixes = element instanceof Gateway ? Set.of("gateway") : PREFIXES.get(type);
        if (prefixes == null) {
            found.error("id.unused", element.getId(), type);
            return;
        }
        String[] parts = element.getId().split("_", -1);
        boolean good = parts.length == 2
                && prefixes.contains(parts[0])
                && MEANING.matcher(parts[1]).matches();
        if (!good) {
            found.error("id.form", element.getId(), type, String.join("_ or ", prefixes) + "_");
        }
    }
}
