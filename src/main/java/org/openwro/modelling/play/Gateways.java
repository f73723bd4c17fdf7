package org.openwro.modelling.play;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.modelling.play.Event.What;
import org.openwro.modelling.play.Node.Kind;

/** Which ways a token takes at a gateway, and when tokens join. */
final class Gateways {

    private final Board board;
    private final ProcessGraph graph;

    Gateways(Board board) {
        this.board = board;
        this.graph = board.graph;
    }

    /** One way: the first whose condition holds. The token stays when that cannot be said. */
    void decide(Node gateway, Board.Arrival here) {
        if (gateway.outgoing().size() < 2) {
            board.leave(gateway, here.scope());
            return;
        }
        for (Flow flow : conditional(gateway)) {
            Judgement judged = judge(flow);
            if (!judged.decidable()) {
                unknown(gateway, flow, judged);
                board.stay(here);
                return;
            }
            if (judged.answer()) {
                take(gateway, flow, here.scope());
                return;
            }
        }
        if (!otherwise(gateway, here.scope())) {
            board.stay(here);
        }
    }

    private List<Flow> conditional(Node gateway) {
        return graph.outgoing(gateway).stream()
                .filter(flow -> !flow.id().equals(gateway.defaultFlow()))
                .toList();
    }

    private Judgement judge(Flow flow) {
        return flow.condition().isEmpty()
                ? new Judgement(true, List.of(), true)
                : Judgement.of(flow.condition(), board.facts);
    }

    private void take(Node gateway, Flow flow, int scope) {
        board.tell(What.TOOK, gateway.id(), flow.id(), Judgement.because(flow.condition(), board.facts));
        board.take(flow.id(), scope);
    }

    /** Takes the default flow; false when there is none. */
    private boolean otherwise(Node gateway, int scope) {
        String why = conditional(gateway).stream()
                .flatMap(flow -> Arrays.stream(
                        Judgement.because(flow.condition(), board.facts).split(", ")))
                .distinct()
                .collect(Collectors.joining(", "));
        boolean hasDefault = !gateway.defaultFlow().isEmpty();
        board.tell(hasDefault ? What.TOOK_DEFAULT : What.NO_WAY, gateway.id(), gateway.defaultFlow(), why);
        if (hasDefault) {
            board.take(gateway.defaultFlow(), scope);
        }
        return hasDefault;
    }

    private void unknown(Node gateway, Flow flow, Judgement judged) {
        board.tell(
                What.UNKNOWN_FACT,
                gateway.id(),
                flow.id(),
                judged.missing().isEmpty() ? flow.condition() : String.join(", ", judged.missing()));
    }

    /** All ways, once a token has come by each flow that leads here. */
    void joinParallel(Node gateway, int scope) {
        List<Token> arrived = new ArrayList<>();
        for (String flow : gateway.incoming()) {
            board.tokens.stream()
                    .filter(each -> each.scope() == scope
                            && each.node().equals(gateway.id())
                            && each.via().equals(flow))
                    .findFirst()
                    .ifPresent(arrived::add);
        }
        if (arrived.size() == gateway.incoming().size()) {
            board.tokens.removeAll(arrived);
            board.tell(arrived.size() > 1 ? What.JOINED : What.SPLIT, gateway.id());
            board.leave(gateway, scope);
        }
    }

    /** Lets one inclusive gateway go on for which no other token can come any more. */
    boolean joinInclusive() {
        for (Token token : List.copyOf(board.tokens)) {
            Node gateway = graph.node(token.node());
            if (gateway.kind() == Kind.INCLUSIVE
                    && !stillJoins(gateway, token.scope())
                    && split(gateway, token.scope())) {
                return true;
            }
        }
        return false;
    }

    /** Whether another token may still come to the gateway. */
    boolean stillJoins(Node gateway, int scope) {
        Set<String> arrived = new HashSet<>();
        Set<String> elsewhere = new HashSet<>();
        for (Token token : board.tokens) {
            if (token.scope() == scope && token.node().equals(gateway.id())) {
                arrived.add(token.via());
            } else {
                elsewhere.add(board.nodeIn(token.node(), token.scope(), scope));
            }
        }
        return gateway.incoming().stream()
                .filter(flow -> !arrived.contains(flow))
                .anyMatch(flow -> graph.mayArrive(graph.flow(flow), elsewhere));
    }

    private boolean split(Node gateway, int scope) {
        List<Flow> chosen = new ArrayList<>();
        for (Flow flow : conditional(gateway)) {
            Judgement judged = judge(flow);
            if (!judged.decidable()) {
                unknown(gateway, flow, judged);
                return false;
            }
            if (judged.answer()) {
                chosen.add(flow);
            }
        }
        if (chosen.isEmpty() && gateway.outgoing().size() > 1 && !otherwise(gateway, scope)) {
            return false;
        }
        board.tokens.removeIf(each -> each.scope() == scope && each.node().equals(gateway.id()));
        chosen.forEach(flow -> take(gateway, flow, scope));
        return true;
    }
}
