package org.openwro.modelling.play;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.modelling.play.Event.What;

/** Tokens and open scopes while a move is made. */
final class Board {

    /** A token on its way to a node. */
    record Arrival(String node, String via, int scope) {}

    final ProcessGraph graph;
    final List<Token> tokens;
    final List<Scope> scopes;
    final Map<String, Object> facts;
    final Set<String> happened;
    final List<Event> events = new ArrayList<>();
    final Deque<Arrival> arrivals = new ArrayDeque<>();
    private int next;

    Board(ProcessGraph graph, Position position) {
        this.graph = graph;
        tokens = new ArrayList<>(position.tokens());
        scopes = new ArrayList<>(position.scopes());
        facts = position.facts();
        happened = new HashSet<>(position.happened());
        next = position.next();
    }

    Position position() {
        happened.remove("");
        return new Position(tokens, scopes, facts, happened, next);
    }

    void tell(What what, String node) {
        events.add(new Event(what, node, "", ""));
    }

    void tell(What what, String node, String flow, String why) {
        events.add(new Event(what, node, flow, why));
    }

    void stay(Arrival here) {
        tokens.add(new Token(next++, here.node(), here.scope(), here.via()));
    }

    void leave(Node node, int scope) {
        node.outgoing().forEach(flow -> take(flow, scope));
    }

    void take(String flow, int scope) {
        arrivals.add(new Arrival(graph.flow(flow).target(), flow, scope));
    }

    Token token(int number) {
        return tokens.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElse(null);
    }

    Scope scope(int number) {
        return scopes.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    int open(String node, int parent) {
        scopes.add(new Scope(next, node, parent));
        return next++;
    }

    /** The open scope of a sub-process; it and those around it are opened when they are not. */
    int scopeFor(String node) {
        if (node.isEmpty()) {
            return Scope.PROCESS.number();
        }
        return scopes.stream()
                .filter(each -> each.node().equals(node))
                .map(Scope::number)
                .findFirst()
                .orElseGet(() -> open(node, scopeFor(graph.node(node).scope())));
    }

    /** Ends everything in the scope, but not the scope. */
    void clear(int scope) {
        tokens.removeIf(each -> each.scope() == scope);
        arrivals.removeIf(each -> each.scope() == scope);
        scopes.stream()
                .filter(each -> each.parent() == scope)
                .map(Scope::number)
                .toList()
                .forEach(this::close);
    }

    void close(int scope) {
        clear(scope);
        scopes.removeIf(each -> each.number() == scope);
    }

    /** The node of a scope in which something is, however deep; empty when it is not in it. */
    String nodeIn(String node, int at, int scope) {
        if (at == scope) {
            return node;
        }
        return at < 0 ? "" : nodeIn(scope(at).node(), scope(at).parent(), scope);
    }
}
