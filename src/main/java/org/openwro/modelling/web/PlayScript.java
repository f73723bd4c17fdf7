package org.openwro.modelling.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.openwro.modelling.play.Move;
import org.openwro.modelling.play.PlayProcess;
import org.openwro.modelling.play.Step;

/** The steps of a play as the page carries them from one request to the next, and what a form adds. */
final class PlayScript {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_FACT = 400;
    private static final ObjectMapper JSON = new ObjectMapper();

    private PlayScript() {}

    static String write(List<Step> steps) {
        try {
            return JSON.writeValueAsString(steps);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** No steps when the text is none of ours. */
    static List<Step> read(String text) {
        try {
            List<Step> steps = text.isEmpty() || text.length() > LONGEST
                    ? List.of()
                    : JSON.readValue(text, new TypeReference<>() {});
            boolean usable = steps != null
                    && steps.size() <= PlayProcess.MOST_STEPS
                    && IntStream.range(0, steps.size()).allMatch(at -> isUsable(steps.get(at), at == 0));
            return usable ? steps : List.of();
        } catch (JsonProcessingException foreign) {
            return List.of();
        }
    }

    private static boolean isUsable(Step step, boolean isFirst) {
        return step != null
                && step.facts().values().stream().noneMatch(Objects::isNull)
                && isFirst == (step.move() == null)
                && (isFirst || step.move().act() != null && step.move().node() != null);
    }

    /** The move that a button stands for, such as {@code DO/3/userTask_draftOrder}. */
    static Optional<Move> move(String button) {
        String[] parts = button.split("/", 3);
        boolean isMove = parts.length == 3 && parts[0].matches("DO|HAPPEN|DECIDE") && parts[1].matches("[0-9]{1,6}");
        return isMove
                ? Optional.of(new Move(Move.Act.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]))
                : Optional.empty();
    }

    /** What was typed in the form of one place: {@code fact-3-outcome}, and one more fact of any name. */
    static Map<String, String> facts(Map<String, String> form, int place) {
        Map<String, String> facts = new TreeMap<>();
        String prefix = "fact-" + place + "-";
        form.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                add(facts, name.substring(prefix.length()), value);
            }
        });
        add(facts, form.getOrDefault("name-" + place, ""), form.getOrDefault("value-" + place, ""));
        return facts;
    }

    private static void add(Map<String, String> facts, String name, String value) {
        if (name.strip().matches("[A-Za-z][A-Za-z0-9_]{0,79}") && !value.isBlank() && value.length() <= LONGEST_FACT) {
            facts.put(name.strip(), value.strip());
        }
    }
}
