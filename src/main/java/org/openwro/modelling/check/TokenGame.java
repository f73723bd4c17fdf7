package org.openwro.modelling.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * How tokens may move through a process when every decision can go either way. A boundary event that does not interrupt happens at
 * most once while its task is open, since our timers wait for one date.
 */
final class TokenGame {

    private final Collection<FlowNode> nodes;
    private final Map<FlowNode, List<BoundaryEvent>> boundaries = new HashMap<>();

    TokenGame(Model model) {
        nodes = model.all(FlowNode.class);
        model.all(BoundaryEvent.class).forEach(event -> boundaries
                .computeIfAbsent(event.getAttachedTo(), key -> new ArrayList<>())
                .add(event));
    }

    /** One beginning for each start event of the process itself. */
    List<Marking> beginnings() {
        return nodes.stream()
                .filter(node -> node instanceof StartEvent && !(node.getParentElement() instanceof SubProcess))
                .map(node -> Marking.EMPTY.plus(outgoing(node)))
                .toList();
    }

    List<Marking> next(Marking now) {
        List<Marking> next = new ArrayList<>();
        for (FlowNode node : nodes) {
            if (now.has(inside(node))) {
                leave(node, now, next);
            }
            enter(node, now, next);
        }
        return next;
    }

    private void enter(FlowNode node, Marking now, List<Marking> next) {
        List<String> incoming =
                node.getIncoming().stream().map(SequenceFlow::getId).toList();
        List<String> arrived = incoming.stream().filter(now::has).toList();
        if (arrived.isEmpty()) {
            return;
        }
        if (node instanceof ParallelGateway) {
            if (arrived.size() == incoming.size()) {
                next.add(minus(now, incoming).plus(outgoing(node)));
            }
        } else if (node instanceof InclusiveGateway) {
            if (incoming.stream().noneMatch(flow -> !now.has(flow) && mayStillArrive(node, flow, now))) {
                subsets(outgoing(node))
                        .forEach(chosen -> next.add(minus(now, arrived).plus(chosen)));
            }
        } else {
            arrived.forEach(flow -> arrive(node, now.minus(flow), next));
        }
    }

    private void arrive(FlowNode node, Marking now, List<Marking> next) {
        if (node instanceof ExclusiveGateway || node instanceof EventBasedGateway) {
            outgoing(node).forEach(flow -> next.add(now.plus(flow)));
        } else if (node instanceof EndEvent) {
            boolean ends =
                    !node.getChildElementsByType(TerminateEventDefinition.class).isEmpty();
            next.add(ends ? now.without(placesIn(node.getParentElement())) : now);
        } else if (node instanceof SubProcess scope) {
            Marking opened = now.plus(inside(scope));
            scope.getChildElementsByType(StartEvent.class).forEach(start -> next.add(opened.plus(outgoing(start))));
        } else {
            next.add(now.plus(inside(node)));
        }
    }

    private void leave(FlowNode node, Marking now, List<Marking> next) {
        Set<String> within = node instanceof SubProcess ? placesIn(node) : Set.of();
        if (within.stream().noneMatch(now::has)) {
            next.add(closed(node, now.minus(inside(node))).plus(outgoing(node)));
        }
        for (BoundaryEvent event : boundaries.getOrDefault(node, List.of())) {
            if (event.cancelActivity()) {
                next.add(closed(node, now.minus(inside(node)).without(within)).plus(outgoing(event)));
            } else if (!now.has(happened(event))) {
                next.add(now.plus(happened(event)).plus(outgoing(event)));
            }
        }
    }

    /** Forgets which boundary events have happened on the node, now that it is left. */
    private Marking closed(FlowNode node, Marking now) {
        Marking next = now;
        for (BoundaryEvent event : boundaries.getOrDefault(node, List.of())) {
            next = next.without(Set.of(happened(event)));
        }
        return next;
    }

    /** Whether a token elsewhere could reach this flow without passing the gateway. */
    private boolean mayStillArrive(FlowNode gateway, String flow, Marking now) {
        Set<FlowNode> seen = new HashSet<>(Set.of(gateway));
        List<FlowNode> open = new ArrayList<>();
        gateway.getIncoming().stream()
                .filter(each -> each.getId().equals(flow))
                .map(SequenceFlow::getSource)
                .forEach(open::add);
        while (!open.isEmpty()) {
            FlowNode node = open.remove(open.size() - 1);
            if (!seen.add(node)) {
                continue;
            }
            if (now.has(inside(node))
                    || node.getIncoming().stream().map(SequenceFlow::getId).anyMatch(now::has)) {
                return true;
            }
            if (node instanceof BoundaryEvent event) {
                open.add(event.getAttachedTo());
            }
            node.getIncoming().forEach(each -> open.add(each.getSource()));
        }
        return false;
    }

    /** Ids of the nodes that a token has reached but cannot enter. */
    List<String> waiting(Marking stuck) {
        return nodes.stream()
                .filter(node ->
                        node.getIncoming().stream().map(SequenceFlow::getId).anyMatch(stuck::has))
                .map(FlowNode::getId)
                .toList();
    }

    private Set<String> placesIn(ModelElementInstance scope) {
        Set<String> places = new HashSet<>();
        for (FlowNode node : nodes) {
            for (ModelElementInstance at = node.getParentElement(); at != null; at = at.getParentElement()) {
                if (at.equals(scope)) {
                    places.add(inside(node));
                    places.addAll(outgoing(node));
                }
            }
        }
        return places;
    }

    private static Marking minus(Marking now, List<String> places) {
        Marking next = now;
        for (String place : places) {
            next = next.minus(place);
        }
        return next;
    }

    private static List<List<String>> subsets(List<String> all) {
        List<List<String>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << Math.min(all.size(), 6); bits++) {
            int chosen = bits;
            subsets.add(all.stream()
                    .filter(each -> (chosen >> all.indexOf(each) & 1) == 1)
                    .toList());
        }
        return subsets.isEmpty() ? List.of(List.of()) : subsets;
    }

    private static List<String> outgoing(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getId).toList();
    }

    private static String inside(FlowNode node) {
        return "in " + node.getId();
    }

    private static String happened(FlowNode event) {
        return "happened " + event.getId();
    }
}
