package org.openwro.petition;

import java.util.function.Function;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Component;

/** Opens a petition to those who act for its petitioner, as long as it takes what they add. */
@Component
class PetitionDesk {

    private final Petitions petitions;
    private final Petitioners petitioners;
    private final AuditTrail audit;

    PetitionDesk(Petitions petitions, Petitioners petitioners, AuditTrail audit) {
        this.petitions = petitions;
        this.petitioners = petitioners;
        this.audit = audit;
    }

    /** Refused as not found to everybody else, and when nothing can be added any more. */
    <T> Outcome<T> open(PetitionId id, Actor actor, Function<Petition, Outcome<T>> then) {
        return mine(id, actor)
                .then(petition -> petition.takesEvidence()
                        ? then.apply(petition)
                        : Outcome.refused(Refusal.of("petition.refused.takesNothing")));
    }

    /** As {@link #open}, but for a draft alone. */
    <T> Outcome<T> openDraft(PetitionId id, Actor actor, Function<Petition, Outcome<T>> then) {
        return mine(id, actor)
                .then(petition -> petition.state() == PetitionState.DRAFT
                        ? then.apply(petition)
                        : Outcome.refused(Refusal.of("petition.refused.filed")));
    }

    /** What is added to a filed petition stands in its timeline. */
    void noted(Petition petition, String what, Actor actor) {
        if (petition.isFiled()) {
            audit.record(petition.id().value(), actor, "audit.petition.added." + what);
        }
    }

    private Outcome<Petition> mine(PetitionId id, Actor actor) {
        return petitions
                .findForChange(id)
                .filter(petition -> petitioners.isPetitioner(petition, actor))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of("petition.refused.notFound")));
    }
}
