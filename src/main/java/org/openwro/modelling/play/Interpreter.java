package org.openwro.modelling.play;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.modelling.play.Node.Kind;
import org.openwro.modelling.play.Node.Trigger;

/**
 * Plays a process for one imagined case: pure, and only what our model rules permit. Work, events and sub-processes wait for a move;
 * gateways, ends and passed events follow by themselves.
 */
public final class Interpreter {

    private final ProcessGraph graph;

    public Interpreter(ProcessGraph graph) {
        this.graph = graph;
    }

    /** A case begins with some facts, at the start that waits for nothing or, where there is none, at the first. */
    public Played begin(Map<String, Object> facts) {
        List<Node> starts = graph.startsIn("");
        Node start = starts.stream()
                .filter(each -> each.trigger() == Trigger.NONE)
                .findFirst()
                .or(() -> starts.stream().findFirst())
                .orElse(null);
        Run run = new Run(graph, Position.before(facts));
        if (start != null) {
            run.begin(start);
        }
        return run.toTheEnd();
    }

    /** A case that somebody puts to a node by hand. */
    public Played put(Position position, Node node) {
        Run run = new Run(graph, position);
        run.put(node);
        return run.toTheEnd();
    }

    /** Everything that may happen now. */
    public List<Move> moves(Position position) {
        List<Move> moves = new ArrayList<>();
        for (Token token : position.tokens()) {
            Node node = graph.node(token.node());
            if (node.kind().isActivity()) {
                moves.add(new Move(Move.Act.DO, token.number(), node.id()));
                events(graph.boundariesOf(node.id()), token.number(), position, moves);
            } else if (node.kind() == Kind.CATCH) {
                moves.add(new Move(Move.Act.HAPPEN, token.number(), node.id()));
            } else if (node.kind() == Kind.EVENT_GATEWAY) {
                graph.outgoing(node)
                        .forEach(flow -> moves.add(new Move(Move.Act.HAPPEN, token.number(), flow.target())));
            } else if (node.kind() == Kind.EXCLUSIVE
                    || node.kind() == Kind.INCLUSIVE && !isJoining(node, token, position)) {
                moves.add(new Move(Move.Act.DECIDE, token.number(), node.id()));
            }
        }
        for (Scope scope : position.isEnded() ? List.<Scope>of() : position.scopes()) {
            events(graph.boundariesOf(scope.node()), scope.number(), position, moves);
            events(
                    graph.eventStartsIn(scope.node()).stream()
                            .filter(start -> start.trigger() != Trigger.ERROR)
                            .toList(),
                    scope.number(),
                    position,
                    moves);
        }
        return moves;
    }

    private boolean isJoining(Node node, Token token, Position position) {
        return new Run(graph, position).stillJoins(node, token.scope());
    }

    private static void events(List<Node> events, int at, Position position, List<Move> moves) {
        events.stream()
                .filter(event -> !position.happened().contains(Run.once(event, at)))
                .forEach(event -> moves.add(new Move(Move.Act.HAPPEN, at, event.id())));
    }

    /**
     * Makes a move.
     *
     * @param facts what becomes known by it
     * @return empty when the move is not possible
     */
    public Optional<Played> make(Position position, Move move, Map<String, Object> facts) {
        if (!moves(position).contains(move)) {
            return Optional.empty();
        }
        Run run = new Run(graph, position.with(facts));
        run.make(move);
        return Optional.of(run.toTheEnd());
    }

    /** Takes a token away without any effect, as when the engine ends what hangs on it. */
    public Played drop(Position position, int token) {
        Run run = new Run(graph, position);
        run.drop(token);
        return run.toTheEnd();
    }
}
