package org.openwro.modelling.check;

import java.util.Map;
import java.util.TreeMap;

/** Where the tokens of one imagined case are: on flows, in tasks and events, and which sub-processes are open. */
record Marking(Map<String, Integer> tokens) {

    static final Marking EMPTY = new Marking(Map.of());

    boolean has(String place) {
        return tokens.containsKey(place);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** True when two tokens are in one place, which means that a way is gone twice. */
    boolean isCrowded() {
        return tokens.values().stream().anyMatch(count -> count > 1);
    }

    Marking plus(String place) {
        Map<String, Integer> next = new TreeMap<>(tokens);
        next.merge(place, 1, Integer::sum);
        return new Marking(next);
    }

    Marking minus(String place) {
        Map<String, Integer> next = new TreeMap<>(tokens);
        next.computeIfPresent(place, (key, count) -> count == 1 ? null : Integer.valueOf(count - 1));
        return new Marking(next);
    }

    Marking plus(Iterable<String> places) {
        Marking next = this;
        for (String place : places) {
            next = next.plus(place);
        }
        return next;
    }

    /** Without any token in the places of the given scope. */
    Marking without(java.util.Set<String> places) {
        Map<String, Integer> next = new TreeMap<>(tokens);
        next.keySet().removeAll(places);
        return new Marking(next);
    }
}
