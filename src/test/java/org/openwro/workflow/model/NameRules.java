package org.openwro.workflow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * Everything that a reader must understand has a name, and every task and timer says where it comes from: the last lines of
 * its documentation are {@code Source: 19 CFR 12.42(c)} and, where a clock runs, {@code Clock: C03}.
 */
final class NameRules implements ModelRule {

    private static final Pattern CLOCKS = Pattern.compile("C\\d\\d(, C\\d\\d)*");

    @Override
    public List<String> violations(Model model) {
        List<String> found = new ArrayList<>();
        for (FlowElement element : model.elements()) {
            boolean named = element.getName() != null && !element.getName().isBlank();
            if (mustHaveName(element) && !named) {
                found.add(element.getId() + " has no name");
            }
            if (element instanceof Gateway gateway
                    && decides(gateway)
                    && named
                    && !gateway.getName().endsWith("?")) {
                found.add(element.getId() + ": a deciding gateway asks a question");
            }
            if (mustHaveSource(element)) {
                sourceIsGiven(element, found);
            }
        }
        model.all(Process.class).forEach(process -> {
            if (process.getName() == null || process.getName().isBlank()) {
                found.add(process.getId() + " has no name");
            }
            sourceIsGiven(process, found);
        });
        return found;
    }

    private static boolean mustHaveName(FlowElement element) {
        if (element instanceof SequenceFlow flow) {
            return flow.getConditionExpression() != null
                    || flow.getSource() instanceof Gateway gateway
                            && decides(gateway)
                            && !gateway.getElementType().getTypeName().equals("eventBasedGateway");
        }
        return element instanceof Activity
                || element instanceof Event
                || element instanceof Gateway gateway && decides(gateway);
    }

    private static boolean mustHaveSource(FlowElement element) {
        boolean task = element instanceof Activity && !(element instanceof SubProcess);
        return task
                || !element.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static void sourceIsGiven(BaseElement element, List<String> found) {
        Documented documented = Documented.of(element);
        if (documented.text().isBlank()) {
            found.add(element.getId() + " has no documentation");
        } else if (documented.source().isBlank()) {
            found.add(element.getId() + ": the documentation names no source");
        }
        if (!documented.clock().isBlank() && !CLOCKS.matcher(documented.clock()).matches()) {
            found.add(element.getId() + ": '" + documented.clock() + "' is no list of clocks such as C03, C10");
        }
    }

    private static boolean decides(Gateway gateway) {
        return !(gateway instanceof ParallelGateway) && gateway.getOutgoing().size() > 1;
    }
}
