package org.openwro.petition;

import java.util.List;
import java.util.Optional;
import org.openwro.identity.Actor;
import org.openwro.platform.Refusal;

/** Nobody acts in two stages of the chain that leads to an act on an order; who returned a petition may see it again in the same stage. */
final class SeparationOfDuties {

    private SeparationOfDuties() {}

    static Optional<Refusal> check(List<ActEntry> acts, Stage stage, Actor actor) {
        return acts.stream()
                .filter(entry -> entry.username().equals(actor.username()))
                .map(entry -> entry.act().stage())
                .filter(other -> other != null && !stage.mayBeJoinedWith(other))
                .findFirst()
                .map(other -> Refusal.of("petition.refused.actedBefore." + other.name()));
    }
}
