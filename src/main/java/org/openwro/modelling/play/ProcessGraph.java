package org.openwro.modelling.play;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A process as a token sees it. */
public record ProcessGraph(String key, Map<String, Node> nodes, Map<String, Flow> flows) {

    public ProcessGraph {
        nodes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(nodes));
        flows = Map.copyOf(flows);
    }

    public Node node(String id) {
        return nodes.get(id);
    }

    public Flow flow(String id) {
        return flows.get(id);
    }

    public List<Flow> outgoing(Node node) {
        return node.outgoing().stream().map(flows::get).toList();
    }

    /** Where a case begins, or a sub-process. */
    List<Node> startsIn(String scope) {
        return nodes.values().stream()
                .filter(node -> node.kind() == Node.Kind.START && node.scope().equals(scope))
                .toList();
    }

    /** Events that hang on an activity or sub-process. */
    public List<Node> boundariesOf(String host) {
        return nodes.values().stream()
                .filter(node -> node.kind() == Node.Kind.BOUNDARY && node.host().equals(host))
                .toList();
    }

    /** Start events of the event sub-processes that lie in a scope. */
    public List<Node> eventStartsIn(String scope) {
        return nodes.values().stream()
                .filter(node -> node.kind() == Node.Kind.EVENT_SUB_PROCESS
                        && node.scope().equals(scope))
                .flatMap(node -> startsIn(node.id()).stream())
                .toList();
    }

    /** Whether a token at one of these nodes may still come along the flow without passing its target. */
    boolean mayArrive(Flow flow, Set<String> occupied) {
        Set<String> seen = new HashSet<>(Set.of(flow.target()));
        List<String> open = new ArrayList<>(List.of(flow.source()));
        while (!open.isEmpty()) {
            String at = open.remove(open.size() - 1);
            if (!seen.add(at)) {
                continue;
            }
            if (occupied.contains(at)) {
                return true;
            }
            Node node = node(at);
            if (node.kind() == Node.Kind.BOUNDARY) {
                open.add(node.host());
            }
            node.incoming().forEach(each -> open.add(flow(each).source()));
        }
        return false;
    }
}
