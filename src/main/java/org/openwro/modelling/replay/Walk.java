package org.openwro.modelling.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openwro.modelling.play.Event;
import org.openwro.modelling.play.Interpreter;
import org.openwro.modelling.play.Move;
import org.openwro.modelling.play.Node;
import org.openwro.modelling.play.Node.Kind;
import org.openwro.modelling.play.Played;
import org.openwro.modelling.play.Position;
import org.openwro.modelling.play.ProcessGraph;
import org.openwro.modelling.play.Token;
import org.openwro.modelling.replay.Verdict.Reason;

/**
 * Walks the path of one case through another version, until something differs. Gateways decide anew by the facts as they were known at that
 * moment; everything else happens because it happened.
 */
final class Walk {

    private static final int MOST_ROUNDS = 5_000;

    private final ProcessGraph draft;
    private final Set<String> origin;
    private final PastCase past;
    private final Interpreter interpreter;
    private final PastPath path;
    private final Map<Integer, Event> decisions = new HashMap<>();
    private final Set<Integer> parked = new HashSet<>();
    private Position position;
    private Verdict verdict;
    private Verdict noted = Verdict.SAME;
    private boolean brokenOff;

    private Walk(ProcessGraph draft, Set<String> origin, PastCase past) {
        this.draft = draft;
        this.origin = origin;
        this.past = past;
        this.interpreter = new Interpreter(draft);
        this.path = new PastPath(past);
    }

    /** @param origin ids of the elements of the version on which the case ran */
    static Verdict of(ProcessGraph draft, Set<String> origin, PastCase past) {
        return new Walk(draft, origin, past).walk();
    }

    private Verdict walk() {
        for (PastStep step : past.steps()) {
            boolean waitsHere = step.ended() == null && past.running();
            if ((step.mustBeFound() || waitsHere) && draft.node(step.element()) == null) {
                return Verdict.of(waitsHere ? Reason.PLACE_GONE : Reason.GONE, step.element(), "");
            }
        }
        position = new Position(List.of(), List.of(), Map.of(), Set.of(), 1);
        keep(interpreter.begin(path.factsAtTheBeginning()));
        int rounds = 0;
        while (verdict == null && goOn()) {
            if (++rounds > MOST_ROUNDS) {
                return Verdict.of(Reason.FAULT, position.tokens().get(0).node(), "");
            }
        }
        return verdict == null ? noted : verdict;
    }

    /** One step further; false when there is none. */
    private boolean goOn() {
        if (eventAround(false)) {
            return true;
        }
        List<Token> newestFirst = new ArrayList<>(position.tokens());
        Collections.reverse(newestFirst);
        for (Token token : newestFirst) {
            if (!parked.contains(token.number()) && advance(token, draft.node(token.node()))) {
                return true;
            }
            if (verdict != null) {
                return false;
            }
        }
        return eventAround(true) || byHand();
    }

    private boolean advance(Token token, Node node) {
        if (node.kind() == Kind.EVENT_GATEWAY) {
            return atEventGateway(token, node);
        }
        if (!node.kind().stays()) {
            return false;
        }
        PastStep step = path.next(node.id()).orElse(null);
        if (step == null) {
            return missing(token, node);
        }
        if (overtakes(step, token)) {
            return false;
        }
        path.found(step);
        return node.kind() == Kind.CATCH ? happened(step, token, node) : done(step, token, node);
    }

    private boolean happened(PastStep step, Token token, Node node) {
        if (step.ended() == null) {
            parked.add(token.number());
            return true;
        }
        return step.cancelled() ? drop(token) : make(Move.Act.HAPPEN, token.number(), node.id(), step.ended());
    }

    private boolean done(PastStep step, Token token, Node node) {
        Node ending = null;
        Instant endedBy = null;
        for (Node event : draft.boundariesOf(node.id())) {
            PastStep fired = path.during(event.id(), step).orElse(null);
            if (fired != null && event.interrupting()) {
                path.found(fired);
                ending = event;
                endedBy = fired.start();
            } else if (fired != null) {
                path.found(fired);
                make(Move.Act.HAPPEN, token.number(), event.id(), fired.start());
            }
        }
        if (ending != null) {
            return make(Move.Act.HAPPEN, token.number(), ending.id(), endedBy);
        }
        if (step.ended() == null) {
            parked.add(token.number());
            return true;
        }
        return step.cancelled() ? drop(token) : make(Move.Act.DO, token.number(), node.id(), step.ended());
    }

    private boolean atEventGateway(Token token, Node gateway) {
        PastStep first = draft.outgoing(gateway).stream()
                .flatMap(flow -> path.next(flow.target()).stream())
                .min(java.util.Comparator.comparingInt(PastStep::began))
                .orElse(null);
        if (first != null && !overtakes(first, token)) {
            path.found(first);
            path.passed(gateway.id());
            return make(
                    Move.Act.HAPPEN,
                    token.number(),
                    first.element(),
                    first.ended() == null ? first.start() : first.ended());
        }
        if (first != null) {
            return false;
        }
        PastStep waited = path.passed(gateway.id()).orElse(null);
        if (waited == null) {
            return missing(token, gateway);
        }
        if (waited.ended() == null) {
            parked.add(token.number());
            return true;
        }
        return drop(token);
    }

    /** The draft leads to a place at which the case was not, or not any more. */
    private boolean missing(Token token, Node node) {
        boolean isNew = !origin.contains(node.id());
        Event decision = decisions.get(token.number());
        if (isNew && node.kind().waitsForOthers()) {
            verdict = Verdict.of(Reason.NEW_STEP, node.id(), "");
        } else if (isNew) {
            if (noted == Verdict.SAME) {
                noted = Verdict.of(Reason.NEW_SYSTEM_STEP, node.id(), "");
            }
            return make(Move.Act.DO, token.number(), node.id(), null);
        } else if (path.isEmpty() && (past.running() || brokenOff || decision == null)) {
            parked.add(token.number());
            return true;
        } else if (decision != null) {
            verdict = Verdict.of(Reason.OTHER_FLOW, decision.node(), decision.flow());
        } else if (!otherMayGoOn(token)) {
            verdict = Verdict.of(Reason.LEFT_OUT, path.first().element(), node.id());
        }
        return false;
    }

    /** The only token would skip a step that came before. */
    private boolean overtakes(PastStep step, Token token) {
        PastStep skipped = path.first();
        if (skipped.began() >= step.began() || otherMayGoOn(token) || isBeside(skipped)) {
            return false;
        }
        Event decision = decisions.get(token.number());
        verdict = decision == null
                ? Verdict.of(Reason.LEFT_OUT, skipped.element(), step.element())
                : Verdict.of(Reason.OTHER_FLOW, decision.node(), decision.flow());
        return true;
    }

    private boolean otherMayGoOn(Token token) {
        return position.tokens().stream()
                .anyMatch(each -> each.number() != token.number()
                        && !parked.contains(each.number())
                        && draft.node(each.node()).kind().stays());
    }

    /** Events and what hangs on them come when they come. */
    private boolean isBeside(PastStep step) {
        Node node = draft.node(step.element());
        return node.kind() == Kind.BOUNDARY
                || !node.scope().isEmpty() && draft.node(node.scope()).kind() == Kind.EVENT_SUB_PROCESS;
    }

    /** An event of a sub-process, or of everything around, that happened while the case was inside. */
    private boolean eventAround(boolean interrupting) {
        for (Move move : interpreter.moves(position)) {
            Node event = draft.node(move.node());
            boolean around = event.kind() == Kind.START
                    || event.kind() == Kind.BOUNDARY && draft.node(event.host()).kind() == Kind.SUB_PROCESS;
            PastStep fired = around && event.interrupting() == interrupting
                    ? path.event(event.id()).orElse(null)
                    : null;
            if (fired != null) {
                path.found(fired);
                path.passed(event.scope());
                return make(move.act(), move.at(), event.id(), fired.start());
            }
        }
        return false;
    }

    /** Nothing leads on by itself: either somebody has moved the case by hand, or the draft has no way there. */
    private boolean byHand() {
        if (path.isEmpty()) {
            return false;
        }
        PastStep next = path.first();
        if (!brokenOff) {
            verdict = Verdict.of(Reason.NO_PATH, next.element(), "");
            return false;
        }
        brokenOff = false;
        keep(interpreter.put(position, draft.node(next.element())));
        return true;
    }

    private boolean drop(Token token) {
        brokenOff = true;
        keep(interpreter.drop(position, token.number()));
        return true;
    }

    private boolean make(Move.Act act, int at, String node, Instant when) {
        Optional<Played> played = interpreter.make(position, new Move(act, at, node), path.factsUntil(when));
        if (played.isEmpty()) {
            verdict = Verdict.of(Reason.NO_PATH, node, "");
            return false;
        }
        keep(played.get());
        return verdict == null;
    }

    private void reached(Node node) {
        if (node.kind() == Kind.SUB_PROCESS) {
            path.passed(node.id());
        }
    }

    private void keep(Played played) {
        Set<Integer> before = new HashSet<>();
        position.tokens().forEach(token -> before.add(token.number()));
        position = played.position();
        Event decision = null;
        for (Event event : played.events()) {
            switch (event.what()) {
                case TOOK, TOOK_DEFAULT -> decision = event;
                case REACHED -> reached(draft.node(event.node()));
                case UNKNOWN_FACT -> verdict = Verdict.of(Reason.UNKNOWN_FACT, event.node(), event.why());
                case NO_WAY -> verdict = Verdict.of(Reason.NO_WAY, event.node(), event.why());
                case CIRCLE, UNCAUGHT -> verdict = Verdict.of(Reason.FAULT, event.node(), "");
                default -> {
                    // nothing to keep
                }
            }
        }
        for (Token token : position.tokens()) {
            if (!before.contains(token.number())) {
                decisions.put(token.number(), decision);
            }
        }
    }
}
