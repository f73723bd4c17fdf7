package org.openwro.investigation.sign;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Exhibit;
import org.openwro.investigation.chain.Party;
import org.openwro.investigation.chain.SupplyChains;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grades the eleven indicators at one party of the supply chain, on the exhibits that show them. */
@Service
public class GradeSigns {

    private static final int LONGEST_TEXT = 5_000;

    private final CaseAccess access;
    private final SupplyChains chains;
    private final Signs signs;
    private final AuditTrail audit;

    GradeSigns(CaseAccess access, SupplyChains chains, Signs signs, AuditTrail audit) {
        this.access = access;
        this.chains = chains;
        this.signs = signs;
        this.audit = audit;
    }

    @Transactional
    public Outcome<CaseId> grade(CaseId id, int party, List<Sign> graded, Actor actor) {
        return access.forWriting(id, actor).then(investigation -> {
            String name = chains.of(id).party(party).map(Party::name).orElse(null);
            if (name == null) {
                return Outcome.refused(Refusal.of("investigation.chain.partyUnknown"));
            }
            Set<Integer> exhibits =
                    investigation.exhibits().stream().map(Exhibit::number).collect(Collectors.toSet());
            Refusals refusals = new Refusals();
            graded.forEach(each -> check(each, exhibits, refusals));
            if (refusals.any()) {
                return refusals.outcome();
            }
            signs.replace(id, party, graded);
            audit.record(id.value(), actor, "audit.investigation.signsGraded", name);
            return Outcome.done(id);
        });
    }

    private static void check(Sign sign, Set<Integer> exhibits, Refusals refusals) {
        String code = sign.indicator().code();
        boolean scheme = sign.dimension() != null || sign.element() != null || sign.strength() != null;
        refusals.when(
                        sign.grade().isShown() && sign.exhibits().isEmpty(),
                        "exhibits-" + code,
                        "investigation.signs.exhibitMissing",
                        code)
                .when(
                        sign.grade() == Grade.CORROBORATED && sign.exhibits().size() == 1,
                        "exhibits-" + code,
                        "investigation.signs.oneExhibit",
                        code)
                .when(
                        !exhibits.containsAll(sign.exhibits()),
                        "exhibits-" + code,
                        "investigation.indicators.exhibitUnknown",
                        code)
                .when(scheme && !sign.isPlaced(), "dimension-" + code, "investigation.signs.halfPlaced", code)
                .tooLong(sign.wording(), "wording-" + code, 500)
                .tooLong(sign.confidential(), "confidential-" + code, LONGEST_TEXT)
                .tooLong(sign.publishable(), "publishable-" + code, LONGEST_TEXT)
                .when(
                        !sign.publishable().isBlank() && sign.exhibits().isEmpty(),
                        "exhibits-" + code,
                        "investigation.signs.publishableWithoutExhibit",
                        code);
    }
}
