package org.openwro.modelling.play;

import java.util.List;
import org.openwro.modelling.play.Event.What;
import org.openwro.modelling.play.Node.Kind;
import org.openwro.modelling.play.Node.Trigger;

/** From one move to the next places at which the case waits. */
final class Run {

    private static final int MOST_STEPS = 2_000;

    private final ProcessGraph graph;
    private final Board board;
    private final Gateways gateways;

    Run(ProcessGraph graph, Position position) {
        this.graph = graph;
        this.board = new Board(graph, position);
        this.gateways = new Gateways(board);
    }

    /** What keeps an event from happening twice; empty for one that may. */
    static String once(Node event, int at) {
        return event.interrupting() || event.trigger() != Trigger.TIMER ? "" : event.id() + "@" + at;
    }

    void begin(Node start) {
        board.tell(What.BEGAN, start.id());
        board.leave(start, Scope.PROCESS.number());
    }

    void put(Node node) {
        board.arrivals.add(new Board.Arrival(node.id(), "", board.scopeFor(node.scope())));
    }

    void drop(int token) {
        board.tokens.removeIf(each -> each.number() == token);
    }

    boolean stillJoins(Node gateway, int scope) {
        return gateways.stillJoins(gateway, scope);
    }

    void make(Move move) {
        Node node = graph.node(move.node());
        Token token = board.token(move.at());
        if (node.kind() == Kind.BOUNDARY) {
            onActivity(node, token, move.at());
        } else if (node.kind() == Kind.START) {
            eventSubProcess(node, move.at());
        } else {
            board.tokens.remove(token);
            if (move.act() == Move.Act.DECIDE) {
                board.arrivals.add(new Board.Arrival(token.node(), token.via(), token.scope()));
            } else {
                board.tell(move.act() == Move.Act.DO ? What.DONE : What.HAPPENED, node.id());
                board.leave(node, token.scope());
            }
        }
    }

    private void onActivity(Node event, Token token, int at) {
        board.tell(What.HAPPENED, event.id());
        int around = token == null ? board.scope(at).parent() : token.scope();
        if (!event.interrupting()) {
            board.happened.add(once(event, at));
        } else {
            board.tell(What.CANCELLED, event.host());
            if (token == null) {
                board.close(at);
            } else {
                board.tokens.remove(token);
            }
        }
        board.leave(event, around);
    }

    private void eventSubProcess(Node start, int at) {
        board.tell(What.HAPPENED, start.id());
        if (start.interrupting()) {
            board.clear(at);
        } else {
            board.happened.add(once(start, at));
        }
        board.leave(start, board.open(start.scope(), at));
    }

    Played toTheEnd() {
        int steps = 0;
        boolean moved = true;
        while (moved) {
            while (!board.arrivals.isEmpty() && steps++ < MOST_STEPS) {
                arrive(board.arrivals.poll());
            }
            moved = steps < MOST_STEPS && (gateways.joinInclusive() || completeScope());
        }
        if (!board.arrivals.isEmpty()) {
            board.tell(What.CIRCLE, board.arrivals.peek().node());
        }
        return new Played(board.position(), board.events);
    }

    private void arrive(Board.Arrival here) {
        Node node = graph.node(here.node());
        switch (node.kind()) {
            case EXCLUSIVE -> gateways.decide(node, here);
            case PARALLEL -> {
                board.stay(here);
                gateways.joinParallel(node, here.scope());
            }
            case INCLUSIVE -> board.stay(here);
            case SUB_PROCESS -> {
                board.tell(What.REACHED, node.id());
                int inside = board.open(node.id(), here.scope());
                graph.startsIn(node.id()).forEach(start -> board.leave(start, inside));
            }
            case END -> end(node, here);
            case START, THROW, BOUNDARY -> {
                board.tell(What.PASSED, node.id());
                board.leave(node, here.scope());
            }
            default -> {
                board.tell(What.REACHED, node.id());
                board.stay(here);
            }
        }
    }

    private void end(Node end, Board.Arrival here) {
        board.tell(What.ENDED, end.id());
        if (end.trigger() == Trigger.TERMINATE) {
            board.clear(here.scope());
        } else if (end.trigger() == Trigger.ERROR && !caught(end, here.scope())) {
            board.tell(What.UNCAUGHT, end.id(), "", end.awaited());
            board.stay(here);
        }
    }

    /** Looks outwards for what catches an error, and lets the case go on there. */
    private boolean caught(Node end, int from) {
        for (int at = from; at >= 0; at = board.scope(at).parent()) {
            String scope = board.scope(at).node();
            Node inside = catching(graph.eventStartsIn(scope), end);
            if (inside != null) {
                eventSubProcess(inside, at);
                return true;
            }
            Node outside = scope.isEmpty() ? null : catching(graph.boundariesOf(scope), end);
            if (outside != null) {
                onActivity(outside, null, at);
                return true;
            }
        }
        return false;
    }

    private static Node catching(List<Node> events, Node end) {
        return events.stream()
                .filter(each -> each.trigger() == Trigger.ERROR
                        && (each.awaited().isEmpty() || each.awaited().equals(end.awaited())))
                .findFirst()
                .orElse(null);
    }

    private boolean completeScope() {
        for (Scope scope : List.copyOf(board.scopes)) {
            boolean isEmpty = board.tokens.stream().noneMatch(each -> each.scope() == scope.number())
                    && board.scopes.stream().noneMatch(each -> each.parent() == scope.number());
            if (scope.parent() >= 0 && isEmpty) {
                board.scopes.remove(scope);
                Node node = graph.node(scope.node());
                if (node.kind() == Kind.SUB_PROCESS) {
                    board.tell(What.DONE, node.id());
                    board.leave(node, scope.parent());
                }
                return true;
            }
        }
        return false;
    }
}
