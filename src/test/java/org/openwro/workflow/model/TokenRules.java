package org.openwro.workflow.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
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
    public List<String> violations(Model model) {
        List<String> found = new ArrayList<>();
        model.all(ExclusiveGateway.class).forEach(gateway -> decisions(gateway, found));
        Collection<FlowNode> nodes = model.all(FlowNode.class);
        Set<FlowNode> reached = spread(nodes.stream().filter(StartEvent.class::isInstance), TokenRules::next);
        Set<FlowNode> ending = spread(nodes.stream().filter(EndEvent.class::isInstance), TokenRules::previous);
        for (FlowNode node : nodes) {
            boolean around = node instanceof SubProcess;
            if (!around && !reached.contains(node)) {
                found.add(node.getId() + " cannot be reached from a start event");
            }
            if (!around && !ending.contains(node)) {
                found.add(node.getId() + " leads to no end event");
            }
            if (node instanceof Activity && node.getOutgoing().size() > 1) {
                found.add(node.getId() + " has several outgoing flows; draw the gateway");
            }
        }
        model.all(CallActivity.class).forEach(call -> known(call, found));
        return found;
    }

    private static void decisions(ExclusiveGateway gateway, List<String> found) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        for (SequenceFlow flow : gateway.getOutgoing()) {
            boolean standard = flow.equals(gateway.getDefault());
            if (standard == (flow.getConditionExpression() != null)) {
                found.add(flow.getId()
                        + " leaves a deciding gateway and has neither a condition nor is the default (or is both)");
            }
        }
    }

    private static void known(CallActivity call, List<String> found) {
        if (Model.all().stream().noneMatch(model -> model.process().getId().equals(call.getCalledElement()))) {
            found.add(call.getId() + " calls the unknown process " + call.getCalledElement());
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
