package org.openwro.admissibility;

import java.util.function.Function;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionAccess;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionState;
import org.openwro.detention.Detentions;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Component;

/** Who may write in a package, and until when: the importer's side, until it files its proof. */
@Component
public class PackageDesk {

    private final Detentions detentions;
    private final DetentionAccess access;

    PackageDesk(Detentions detentions, DetentionAccess access) {
        this.detentions = detentions;
        this.access = access;
    }

    public boolean mayWrite(Detention detention, Actor actor) {
        return detention.state() == DetentionState.PROOF_PENDING && access.actsForImporter(detention, actor);
    }

    /** Does it when this actor may write; a detention that does not exist is refused like one of somebody else. */
    public <T> Outcome<T> write(DetentionId id, Actor actor, Function<Detention, Outcome<T>> what) {
        Detention detention = detentions.find(id).orElse(null);
        Refusals refusals = new Refusals()
                .when(detention == null || !access.actsForImporter(detention, actor), "", "admissibility.notYours")
                .when(
                        detention != null && detention.state() != DetentionState.PROOF_PENDING,
                        "",
                        "admissibility.notNow");
        return refusals.any() ? refusals.outcome() : what.apply(detention);
    }
}
