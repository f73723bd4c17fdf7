package org.openwro.modelling.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.modelling.play.AskedFact;
import org.openwro.modelling.play.Asking;
import org.openwro.modelling.play.Move;
import org.openwro.modelling.play.Node;
import org.openwro.modelling.play.Play;
import org.openwro.modelling.play.Position;
import org.openwro.modelling.play.ProcessGraph;
import org.openwro.modelling.play.Scope;
import org.openwro.modelling.play.Token;

/**
 * One place at which an imagined case waits, with everything that can happen there.
 *
 * @param at number of the token or scope
 * @param node the node that waits; null for the process as a whole
 * @param asked facts that the ways from here depend on
 * @param fields labels of what its form asks; empty when it has none of our forms
 */
public record PlayPlace(int at, Node node, List<Choice> choices, List<AskedFact> asked, List<String> fields) {

    /** A button: what may happen at the place. */
    public record Choice(Move move, Node node) {

        public String button() {
            return move.act() + "/" + move.at() + "/" + move.node();
        }
    }

    /** Where the case stands, each place once; places at which nothing can be chosen, such as joins, come too. */
    static List<PlayPlace> of(Play play, FormLabels forms) {
        ProcessGraph graph = play.graph();
        Position position = play.position();
        Map<Integer, List<Choice>> choices = new LinkedHashMap<>();
        Map<Integer, Node> nodes = new LinkedHashMap<>();
        for (Token token : position.tokens()) {
            nodes.put(token.number(), graph.node(token.node()));
            choices.put(token.number(), new ArrayList<>());
        }
        for (Move move : play.moves()) {
            if (!nodes.containsKey(move.at())) {
                Scope scope = position.scope(move.at());
                nodes.put(move.at(), graph.node(scope.node()));
            }
            choices.computeIfAbsent(move.at(), at -> new ArrayList<>()).add(new Choice(move, graph.node(move.node())));
        }
        List<PlayPlace> places = new ArrayList<>();
        choices.forEach((at, all) -> places.add(place(at, nodes.get(at), all, graph, forms)));
        return places;
    }

    private static PlayPlace place(int at, Node node, List<Choice> choices, ProcessGraph graph, FormLabels forms) {
        List<AskedFact> asked =
                Asking.after(graph, choices.stream().map(Choice::node).toList());
        return new PlayPlace(
                at,
                node,
                choices,
                asked,
                node == null ? List.of() : forms.of(node.work().form()));
    }
}
