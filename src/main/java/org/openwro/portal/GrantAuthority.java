package org.openwro.portal;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisation;
import org.openwro.identity.OrganisationKind;
import org.openwro.identity.Organisations;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An importer lets a broker or attorney act for it, or changes until when. */
@Service
public class GrantAuthority {

    private final Organisations organisations;
    private final AuthorityMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    GrantAuthority(Organisations organisations, AuthorityMail mail, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param representative id of the organisation
     * @param until last day, Eastern Time; null without a limit
     */
    public record Command(String representative, LocalDate until) {}

    @Transactional
    public Outcome<Organisation> grant(Command command, Actor actor) {
        if (!actor.has(Role.IMPORTER) || actor.organisation() == null) {
            return Outcome.refused(Refusal.of("portal.authority.onlyImporter"));
        }
        Organisation representative = organisations
                .find(command.representative())
                .filter(each -> each.kind() == OrganisationKind.REPRESENTATIVE)
                .orElse(null);
        Refusals refusals = new Refusals()
                .when(representative == null, "representative", "portal.authority.chooseOne")
                .when(
                        command.until() != null && command.until().isBefore(LocalDate.now(clock)),
                        "until",
                        "portal.authority.past");
        if (refusals.any()) {
            return refusals.outcome();
        }
        organisations.authorise(actor.organisation(), representative.id(), command.until());
        if (command.until() == null) {
            audit.record(actor.organisation(), actor, "audit.portal.authorityGranted", representative.name());
            mail.toBoth(actor.organisation(), representative, "portal.mail.granted", "");
        } else {
            String until = command.until().toString();
            audit.record(actor.organisation(), actor, "audit.portal.authorityLimited", representative.name(), until);
            mail.toBoth(actor.organisation(), representative, "portal.mail.limited", until);
        }
        return Outcome.done(representative);
    }
}
