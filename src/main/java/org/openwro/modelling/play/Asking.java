package org.openwro.modelling.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openwro.modelling.check.Condition;
import org.openwro.modelling.play.Node.Kind;
import org.openwro.modelling.play.Node.Trigger;

/** Which facts are wanted between one place of waiting and the next: by gateways, and by the clocks that then begin to run. */
public final class Asking {

    private final ProcessGraph graph;
    private final Map<String, Set<String>> compared = new LinkedHashMap<>();
    private final Map<String, String> askers = new LinkedHashMap<>();
    private final Map<String, String> clocks = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Asking(ProcessGraph graph) {
        this.graph = graph;
    }

    /** What the case needs to know once it leaves these nodes; a gateway is asked itself. */
    public static List<AskedFact> after(ProcessGraph graph, Collection<Node> nodes) {
        Asking asking = new Asking(graph);
        for (Node node : nodes) {
            if (node.kind() == Kind.EXCLUSIVE || node.kind() == Kind.INCLUSIVE) {
                asking.open.add(node.id());
            } else {
                asking.beyond(node);
            }
        }
        asking.walk();
        return asking.facts();
    }

    /** What a case needs to know at its beginning. */
    public static List<AskedFact> atTheBeginning(ProcessGraph graph) {
        return after(graph, graph.startsIn(""));
    }

    private void beyond(Node node) {
        node.outgoing().forEach(flow -> open.add(graph.flow(flow).target()));
    }

    private void walk() {
        while (!open.isEmpty()) {
            Node node = graph.node(open.poll());
            if (!seen.add(node.id())) {
                continue;
            }
            if (node.kind().stays()) {
                clocksAt(node);
            } else if (node.kind() == Kind.SUB_PROCESS) {
                clocksAt(node);
                graph.startsIn(node.id()).forEach(start -> open.add(start.id()));
            } else if (node.kind() == Kind.END) {
                if (!node.scope().isEmpty() && graph.node(node.scope()).kind() == Kind.SUB_PROCESS) {
                    beyond(graph.node(node.scope()));
                }
            } else {
                graph.outgoing(node).forEach(flow -> condition(node, flow));
                beyond(node);
            }
        }
    }

    private void condition(Node gateway, Flow flow) {
        boolean decides = gateway.kind() == Kind.EXCLUSIVE || gateway.kind() == Kind.INCLUSIVE;
        if (decides && Condition.isAllowed(flow.condition(), Set.of())) {
            Condition.variables(flow.condition()).forEach((name, values) -> {
                compared.computeIfAbsent(name, each -> new LinkedHashSet<>()).addAll(values);
                askers.putIfAbsent(name, gateway.title());
            });
        }
    }

    private void clocksAt(Node node) {
        if (!node.work().due().isEmpty()) {
            clocks.putIfAbsent(node.work().due(), node.title());
        }
        Stream<Node> around = Stream.concat(
                Stream.of(node),
                node.kind() == Kind.EVENT_GATEWAY
                        ? graph.outgoing(node).stream().map(flow -> graph.node(flow.target()))
                        : graph.boundariesOf(node.id()).stream());
        around.filter(each -> each.trigger() == Trigger.TIMER && !each.awaited().isEmpty())
                .forEach(each -> clocks.putIfAbsent(each.awaited(), each.title()));
    }

    private List<AskedFact> facts() {
        List<AskedFact> all = new ArrayList<>();
        compared.forEach((name, values) -> all.add(new AskedFact(
                name,
                values.isEmpty() ? AskedFact.Type.YES_NO : AskedFact.Type.TEXT,
                List.copyOf(values),
                askers.get(name))));
        clocks.forEach((name, title) -> {
            if (!compared.containsKey(name)) {
                all.add(new AskedFact(name, AskedFact.Type.DATE, List.of(), title));
            }
        });
        return all;
    }
}
