package org.openwro.register;

import java.time.Clock;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Edits a news release and makes it public. Who edited it last does not approve it; what is public changes by a later version only. */
@Service
public class WriteRelease {

    private static final Role[] EDITORS = {Role.TRADE_SPECIALIST, Role.COUNSEL};
    private static final Role[] APPROVERS = {Role.DIRECTOR, Role.COMMISSIONER};
    private static final int LONGEST_HEADLINE = 300;
    private static final int LONGEST_BODY = 20_000;

    private final WrittenReleases releases;
    private final OrderRegister register;
    private final AuditTrail audit;
    private final Clock clock;

    WriteRelease(WrittenReleases releases, OrderRegister register, AuditTrail audit, Clock clock) {
        this.releases = releases;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    public static boolean mayEdit(Actor actor) {
        return actor.has(EDITORS);
    }

    public static boolean mayApprove(Actor actor) {
        return actor.has(APPROVERS);
    }

    /**
     * Keeps a draft.
     *
     * @param version of the draft that was edited; 0 for a first one
     */
    @Transactional
    public Outcome<OrderId> keep(OrderId order, int version, String headline, String body, Actor actor) {
        Refusals refusals = new Refusals()
                .when(!mayEdit(actor), "", "register.release.refused.editor")
                .when(register.find(order).isEmpty(), "", "register.refused.id", order)
                .required(headline, "headline", "register.release.refused.headline")
                .tooLong(headline, "headline", LONGEST_HEADLINE)
                .required(body, "body", "register.release.refused.body")
                .tooLong(body, "body", LONGEST_BODY);
        if (refusals.any()) {
            return refusals.outcome();
        }
        WrittenRelease before = releases.newest(order).orElse(null);
        int seq = before == null ? 1 : before.isPublic() ? before.seq() + 1 : before.seq();
        boolean kept = releases.keep(new WrittenRelease(
                order,
                seq,
                version,
                headline.strip(),
                body.replace("\r\n", "\n").strip(),
                actor.username(),
                clock.instant(),
                null,
                null));
        if (!kept) {
            return Outcome.refused(Refusal.at("body", "register.release.refused.meanwhile", editor(order)));
        }
        audit.record(order.value(), actor, "audit.register.releaseEdited", String.valueOf(seq));
        return Outcome.done(order);
    }

    /** Makes the draft public. */
    @Transactional
    public Outcome<OrderId> approve(OrderId order, int version, Actor actor) {
        WrittenRelease draft =
                releases.newest(order).filter(each -> !each.isPublic()).orElse(null);
        if (!mayApprove(actor)) {
            return Outcome.refused(Refusal.of("register.release.refused.approver"));
        }
        if (draft == null) {
            return Outcome.refused(Refusal.of("register.release.refused.noDraft"));
        }
        if (draft.editedBy().equals(actor.username())) {
            return Outcome.refused(Refusal.of("register.release.refused.own"));
        }
        if (draft.version() != version || !releases.approve(draft, actor.username(), clock.instant())) {
            return Outcome.refused(Refusal.of("register.release.refused.meanwhile", editor(order)));
        }
        audit.record(order.value(), actor, "audit.register.releaseApproved", String.valueOf(draft.seq()));
        return Outcome.done(order);
    }

    private String editor(OrderId order) {
        return releases.newest(order).map(WrittenRelease::editedBy).orElse("");
    }
}
