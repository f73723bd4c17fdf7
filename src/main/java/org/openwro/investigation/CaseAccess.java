package org.openwro.investigation;

import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Component;

/** Who may write into the file of a case, and until when: investigators and trade specialists, until the record is before counsel. */
@Component
public class CaseAccess {

    private static final Role[] WRITERS = {Role.INVESTIGATOR, Role.TRADE_SPECIALIST};

    private final Investigations investigations;

    CaseAccess(Investigations investigations) {
        this.investigations = investigations;
    }

    /** Whether the actor is offered what may be written at any time. */
    public boolean mayNote(Actor actor) {
        return actor.has(WRITERS);
    }

    /** Whether the actor is offered the forms. */
    public boolean mayWrite(Investigation investigation, Actor actor) {
        return investigation.gathersEvidence() && actor.has(WRITERS);
    }

    /** The case, held for change until the transaction ends. */
    public Outcome<Investigation> forWriting(CaseId id, Actor actor) {
        return forNotes(id, actor)
                .then(investigation -> investigation.gathersEvidence()
                        ? Outcome.done(investigation)
                        : Outcome.refused(Refusal.of(
                                investigation.state() == CaseState.SUSPENDED
                                        ? "investigation.suspended"
                                        : "investigation.closedForWriting")));
    }

    /** As {@link #forWriting}, for what may be written at any time, such as a representation (19 CFR 12.42(d)). */
    public Outcome<Investigation> forNotes(CaseId id, Actor actor) {
        if (!actor.has(WRITERS)) {
            return Outcome.refused(Refusal.of("investigation.writersOnly"));
        }
        return investigations.find(id).isEmpty()
                ? Outcome.refused(Refusal.of("investigation.caseUnknown"))
                : Outcome.done(investigations.forChange(id));
    }
}
