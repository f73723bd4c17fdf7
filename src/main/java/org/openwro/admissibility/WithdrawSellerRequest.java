package org.openwro.admissibility;

import java.time.Clock;
import java.util.UUID;
import org.openwro.audit.AuditTrail;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionAccess;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionState;
import org.openwro.detention.Detentions;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The importer takes a request to a seller back: its link no longer signs, and a certificate signed through it is not filed. */
@Service
public class WithdrawSellerRequest {

    private final Detentions detentions;
    private final DetentionAccess access;
    private final SellerRequests requests;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawSellerRequest(
            Detentions detentions, DetentionAccess access, SellerRequests requests, AuditTrail audit, Clock clock) {
        this.detentions = detentions;
        this.access = access;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Detention> withdraw(DetentionId id, UUID request, Actor actor) {
        Detention detention = detentions.get(id);
        Refusals refusals = new Refusals()
                .when(!access.actsForImporter(detention, actor), "", "admissibility.notYours")
                .when(detention.state() != DetentionState.PROOF_PENDING, "", "admissibility.notNow");
        if (refusals.any()) {
            return refusals.outcome();
        }
        if (!requests.withdraw(request, id, clock.instant())) {
            return new Refusals()
                    .when(true, "", "admissibility.seller.withdrawnAlready")
                    .outcome();
        }
        audit.record(id.value(), actor, "audit.admissibility.sellerWithdrawn");
        return Outcome.done(detention);
    }
}
