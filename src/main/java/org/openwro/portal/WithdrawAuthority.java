package org.openwro.portal;

import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisation;
import org.openwro.identity.Organisations;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.workflow.ReturnTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An importer ends the authority of a broker or attorney. From this moment the representative sees nothing of its goods, and what it had
 * taken up goes back to the importer.
 */
@Service
public class WithdrawAuthority {

    private final Organisations organisations;
    private final ReturnTasks returnTasks;
    private final AuthorityMail mail;
    private final AuditTrail audit;

    WithdrawAuthority(Organisations organisations, ReturnTasks returnTasks, AuthorityMail mail, AuditTrail audit) {
        this.organisations = organisations;
        this.returnTasks = returnTasks;
        this.mail = mail;
        this.audit = audit;
    }

    /** @param representative id of the organisation */
    public record Command(String representative) {}

    @Transactional
    public Outcome<Organisation> withdraw(Command command, Actor actor) {
        if (!actor.has(Role.IMPORTER) || actor.organisation() == null) {
            return Outcome.refused(Refusal.of("portal.authority.onlyImporter"));
        }
        Organisation representative =
                organisations.find(command.representative()).orElse(null);
        if (representative == null || !organisations.withdraw(actor.organisation(), representative.id())) {
            return Outcome.refused(Refusal.of("portal.authority.noLetter"));
        }
        audit.record(actor.organisation(), actor, "audit.portal.authorityWithdrawn", representative.name());
        returnTasks.returnLapsed();
        mail.toBoth(actor.organisation(), representative, "portal.mail.withdrawn", "");
        return Outcome.done(representative);
    }
}
