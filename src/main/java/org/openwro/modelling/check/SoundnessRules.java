package org.openwro.modelling.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plays every way that a case can take: no join waits for a token that never comes, and no way is gone twice because a split was not
 * joined.
 */
final class SoundnessRules implements ModelRule {

    private static final int MOST_MARKINGS = 5_000;

    @Override
    public void check(Model model, House house, Findings found) {
        TokenGame game = new TokenGame(model);
        for (Marking beginning : game.beginnings()) {
            play(game, beginning, found);
        }
    }

    private static void play(TokenGame game, Marking beginning, Findings found) {
        Deque<Marking> open = new ArrayDeque<>(List.of(beginning));
        Set<Marking> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Marking now = open.pop();
            if (now.isCrowded()) {
                now.tokens().forEach((place, count) -> {
                    if (count > 1) {
                        found.warning("join.missing", place.replaceFirst("^in ", ""));
                    }
                });
                continue;
            }
            List<Marking> next = game.next(now);
            if (next.isEmpty() && !now.isEmpty()) {
                game.waiting(now).forEach(node -> found.error("join.waits", node));
            }
            next.stream().filter(seen::add).forEach(open::push);
            if (seen.size() > MOST_MARKINGS) {
                found.warning("join.large", "");
                return;
            }
        }
    }
}
