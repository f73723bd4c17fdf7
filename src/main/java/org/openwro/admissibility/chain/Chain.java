package org.openwro.admissibility.chain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The steps of one shipment and what goes from one into the other; it has no circle. */
public record Chain(List<Step> steps, List<Input> inputs) {

    public Chain {
        steps = List.copyOf(steps);
        inputs = List.copyOf(inputs);
    }

    public Optional<Step> find(int number) {
        return steps.stream().filter(each -> each.number() == number).findFirst();
    }

    Step step(int number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("No step " + number));
    }

    public List<Input> into(int step) {
        return inputs.stream().filter(each -> each.to() == step).toList();
    }

    public List<Input> outOf(int step) {
        return inputs.stream().filter(each -> each.from() == step).toList();
    }

    /** Steps of which nothing goes on: what they bring out is the goods of the shipment. */
    public List<Step> ends() {
        return steps.stream().filter(each -> outOf(each.number()).isEmpty()).toList();
    }

    /** Whether something of {@code from} comes to {@code to}, over whatever steps; a step comes to itself. */
    boolean leads(int from, int to) {
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        Set<Integer> seen = new HashSet<>();
        while (!open.isEmpty()) {
            int at = open.pop();
            if (at == to) {
                return true;
            }
            if (seen.add(at)) {
                outOf(at).forEach(input -> open.push(input.to()));
            }
        }
        return false;
    }
}
