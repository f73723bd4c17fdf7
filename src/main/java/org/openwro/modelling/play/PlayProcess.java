package org.openwro.modelling.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.play.Node.Kind;
import org.openwro.modelling.table.AskTable;
import org.openwro.modelling.table.TableAnswer;
import org.springframework.stereotype.Service;

/**
 * Plays a version of a process step by step with chosen facts. Each call plays all steps again from the beginning: nothing is kept, and
 * no case, service, mail or table of the engine is touched.
 */
@Service
public class PlayProcess {

    /** A play longer than this has to begin anew. */
    public static final int MOST_STEPS = 300;

    private final Models models;
    private final AskTable tables;

    PlayProcess(Models models, AskTable tables) {
        this.models = models;
        this.tables = tables;
    }

    /** Empty when the version is no process that can be read. */
    public Optional<Play> play(ModelVersion version, List<Step> steps) {
        return ReadProcess.of(version.content()).map(graph -> play(graph, steps));
    }

    private Play play(ProcessGraph graph, List<Step> steps) {
        Interpreter interpreter = new Interpreter(graph);
        List<Chapter> chapters = new ArrayList<>();
        Position position = null;
        for (Step step : steps.subList(0, Math.min(steps.size(), MOST_STEPS))) {
            Map<String, Object> facts = new LinkedHashMap<>(Facts.typed(step.facts()));
            if (position == null) {
                Played begun = interpreter.begin(facts);
                position = begun.position();
                chapters.add(new Chapter(step, facts, null, begun.events()));
                continue;
            }
            TableAnswer answer = answer(graph, step.move(), position, facts);
            Played played = interpreter.make(position, step.move(), facts).orElse(null);
            if (played == null) {
                break;
            }
            position = played.position();
            chapters.add(new Chapter(step, facts, answer, played.events()));
        }
        List<Move> moves = position == null ? List.of() : interpreter.moves(position);
        return new Play(graph, position, chapters, moves, chapters.size() < steps.size());
    }

    /** A decision is made by its table in force, whose answer becomes a fact unless somebody has said another one. */
    private TableAnswer answer(ProcessGraph graph, Move move, Position position, Map<String, Object> facts) {
        Node node = move == null ? null : graph.node(move.node());
        if (node == null || node.kind() != Kind.DECISION || move.act() != Move.Act.DO) {
            return null;
        }
        TableAnswer answer = models.inForce(node.work().decision())
                .map(table -> tables.ask(table, position.with(facts).facts()))
                .orElse(TableAnswer.unanswerable());
        String name = node.work().result();
        if (!name.isEmpty() && answer.isAnswered() && !facts.containsKey(name)) {
            facts.put(name, answer.as(node.work().mapping()));
        }
        return answer;
    }
}
