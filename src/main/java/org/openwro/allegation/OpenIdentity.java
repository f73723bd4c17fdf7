package org.openwro.allegation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the vault for an analyst or investigator who says why. The opening is recorded before anything is shown. */
@Service
public class OpenIdentity {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;

    private final Allegations allegations;
    private final IdentityVault vault;
    private final IdentityOpenings openings;
    private final AuditTrail audit;
    private final Clock clock;

    OpenIdentity(
            Allegations allegations, IdentityVault vault, IdentityOpenings openings, AuditTrail audit, Clock clock) {
        this.allegations = allegations;
        this.vault = vault;
        this.openings = openings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Filer> open(AllegationId id, String reason, Actor actor) {
        String why = reason == null ? "" : reason.strip();
        Refusals refusals = new Refusals()
                .when(!AllegationRights.mayOpenIdentity(actor), "", "allegation.vault.notAllowed")
                .when(why.length() < SHORTEST_REASON, "reason", "allegation.vault.reason.required", SHORTEST_REASON)
                .tooLong(why, "reason", LONGEST_REASON)
                .when(allegations.find(id).isEmpty() || !vault.holds(id), "", "allegation.vault.empty");
        if (refusals.any()) {
            return refusals.outcome();
        }
        openings.add(new IdentityOpening(id, actor.username(), clock.instant().truncatedTo(ChronoUnit.MICROS), why));
        audit.record(id.value(), actor, "audit.allegation.identityOpened");
        return Outcome.done(vault.open(id).orElseThrow());
    }
}
