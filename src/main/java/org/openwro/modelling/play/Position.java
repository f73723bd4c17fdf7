package org.openwro.modelling.play;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where an imagined case stands.
 *
 * @param happened which events that happen once have happened, each with the number of what it hangs on
 * @param next the next free number
 */
public record Position(
        List<Token> tokens, List<Scope> scopes, Map<String, Object> facts, Set<String> happened, int next) {

    public Position {
        tokens = List.copyOf(tokens);
        scopes = List.copyOf(scopes);
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        happened = Set.copyOf(happened);
    }

    static Position before(Map<String, Object> facts) {
        return new Position(List.of(), List.of(Scope.PROCESS), facts, Set.of(), 1);
    }

    /** Nothing is left to do. */
    public boolean isEnded() {
        return tokens.isEmpty() && scopes.size() <= 1;
    }

    public Scope scope(int number) {
        return scopes.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    public Position with(Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(facts);
        all.putAll(more);
        return new Position(tokens, scopes, all, happened, next);
    }
}
