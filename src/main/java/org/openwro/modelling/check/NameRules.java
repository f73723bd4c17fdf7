package org.openwro.modelling.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.openwro.calendar.ClockId;

/**
 * Everything that a reader must understand has a name, and every task and timer says where it comes from: the last lines of
 * its documentation are {@code Source: 19 CFR 12.42(c)} and, where a clock runs, {@code Clock: C03}.
 */
final class NameRules implements ModelRule {

    private static final Pattern CLOCKS = Pattern.compile("C\\d\\d(, C\\d\\d)*");
    private static final Set<String> KNOWN_CLOCKS =
            Stream.of(ClockId.values()).map(ClockId::name).collect(Collectors.toUnmodifiableSet());

    @Override
    public void check(Model model, House house, Findings found) {
        for (FlowElement element : model.elements()) {
            boolean named = element.getName() != null && !element.getName().isBlank();
            if (mustHaveName(element) && !named) {
                found.error("name.missing", element.getId());
            }
            if (element instanceof Gateway gateway
                    && decides(gateway)
                    && named
                    && !gateway.getName().endsWith("?")) {
                found.error("name.question", element.getId());
            }
            if (mustHaveSource(element)) {
                sourceIsGiven(element, found);
            }
        }
        model.all(Process.class).forEach(process -> {
            if (process.getName() == null || process.getName().isBlank()) {
                found.error("name.missing", process.getId());
            }
            sourceIsGiven(process, found);
        });
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

    private static void sourceIsGiven(BaseElement element, Findings found) {
        Documented documented = Documented.of(element);
        if (documented.text().isBlank()) {
            found.error("documentation.missing", element.getId());
        } else if (documented.source().isBlank()) {
            found.error("documentation.source", element.getId());
        }
        if (!documented.clock().isBlank() && !CLOCKS.matcher(documented.clock()).matches()) {
            found.error("clock.list", element.getId(), documented.clock());
        } else if (!documented.clock().isBlank()) {
            Stream.of(documented.clock().split(", "))
                    .filter(clock -> !KNOWN_CLOCKS.contains(clock))
                    .forEach(clock -> found.error("clock.unknown", element.getId(), clock));
        }
    }

    private static boolean decides(Gateway gateway) {
        return !(gateway instanceof ParallelGateway) && gateway.getOutgoing().size() > 1;
    }
}
