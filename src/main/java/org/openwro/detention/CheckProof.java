package org.openwro.detention;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks that certificate and statement are on file, signed and in time (19 CFR 12.43(a)-(b)), and opens the review. A shipment that
 * no order holds any more needs no proof.
 */
@Service("detention.CheckProof")
public class CheckProof {

    private final DetentionFile file;
    private final DetentionClocks clocks;
    private final Proofs proofs;

    CheckProof(DetentionFile file, DetentionClocks clocks, Proofs proofs) {
        this.file = file;
        this.clocks = clocks;
        this.proofs = proofs;
    }

    /** @throws IllegalStateException when a document is missing or late; filing refuses both, so this is a fault */
    @Transactional
    public void check(DetentionId id) {
        Detention detention = file.get(id);
        if (!detention.isFree()) {
            Set<ProofKind> filed =
                    proofs.of(id).stream().map(ProofDocument::kind).collect(Collectors.toSet());
            boolean late = detention.course().proofFiledOn() == null
                    || clocks.lastResponse(detention)
                            .filter(period ->
                                    period.deadline().isPast(detention.course().proofFiledOn()))
                            .isPresent();
            if (late || !filed.containsAll(EnumSet.allOf(ProofKind.class))) {
                throw new IllegalStateException("Proof of " + id + " is not complete or not in time");
            }
        }
        detention.startReview();
        file.keep(detention, Actor.system(), "audit.detention.proofChecked");
    }
}
