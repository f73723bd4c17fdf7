package org.openwro.modelling.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** How a token moves: every decision is decidable, every element can be reached, and from every element an end can be reached. */
final class TokenRules implements ModelRule {

    @Override
    public void check(Model model, House house, Findings found) {
        model.all(ExclusiveGateway.class).forEach(gateway -> decisions(gateway, found));
        Collection<FlowNode> nodes = model.all(FlowNode.class);
        Set<FlowNode> reached = spread(nodes.stream().filter(StartEvent.class::isInstance), TokenRules::next);
        Set<FlowNode> ending = spread(nodes.stream().filter(EndEvent.class::isInstance), TokenRules::previous);
        for (FlowNode node : nodes) {
            boolean around = node instanceof SubProcess;
            if (!around && !reached.contains(node)) {
                found.error("flow.unreached", node.getId());
            }
            if (!around && !ending.contains(node)) {
                found.error("flow.deadEnd", node.getId());
            }
            if (node instanceof Activity && node.getOutgoing().size() > 1) {
                found.error("flow.fork", node.getId());
            }
        }
        model.all(CallActivity.class).forEach(call -> known(call, house, found));
    }

    private static void decisions(ExclusiveGateway gateway, Findings found) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            boolean standard = flow.equals(gateway.getDefault());
            if (standard == (flow.getConditionExpression() != null)) {
                found.error("gateway.undecided", flow.getId());
            }
        }
        if (gateway.getDefault() == null && !areOpposites(gateway)) {
            found.warning("gateway.stuck", gateway.getId());
        }
    }

    /** Two flows of which one is taken when the other is not, such as ${granted} and ${!granted}. */
    private static boolean areOpposites(ExclusiveGateway gateway) {
        List<String> conditions = gateway.getOutgoing().stream()
                .map(SequenceFlow::getConditionExpression)
                .filter(Objects::nonNull)
                .map(condition -> condition.getTextContent().replaceAll("[${}\\s]", ""))
                .sorted()
                .toList();
        return conditions.size() == 2 && conditions.get(0).equals("!" + conditions.get(1));
    }

    private static void known(CallActivity call, House house, Findings found) {
        if (!house.processes().contains(String.valueOf(call.getCalledElement()))) {
            found.error("call.unknown", call.getId(), String.valueOf(call.getCalledElement()));
        }
    }

    private static Set<FlowNode> spread(Stream<FlowNode> from, Function<FlowNode, Stream<FlowNode>> step) {
        Deque<FlowNode> open = new ArrayDeque<>(from.toList());
        Set<FlowNode> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            step.apply(open.pop()).filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    private static Stream<FlowNode> next(FlowNode node) {
        Stream<FlowNode> along = node.getOutgoing().stream().map(SequenceFlow::getTarget);
        Stream<FlowNode> attached = node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(event -> node.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
        return Stream.concat(along, attached);
    }

    private static Stream<FlowNode> previous(FlowNode node) {
        return node.getIncoming().stream().map(SequenceFlow::getSource);
    }
}
