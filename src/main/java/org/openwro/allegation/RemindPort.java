package org.openwro.allegation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.ClockId;
import org.openwro.calendar.Deadline;
import org.openwro.calendar.StatutoryClocks;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people that a report lies at a port: the port's director before the ten days are over (clock C01), headquarters too when they are. */
@Service
public class RemindPort {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);

    private final Allegations allegations;
    private final StatutoryClocks clocks;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final MessageSource messages;

    RemindPort(
            Allegations allegations,
            StatutoryClocks clocks,
            Accounts accounts,
            Mailbox mailbox,
            AuditTrail audit,
            MessageSource messages) {
        this.allegations = allegations;
        this.clocks = clocks;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.messages = messages;
    }

    /** Until when a report should be checked: "promptly" has no number (C02), so the ten days are counted from its receipt at the port. */
    public Deadline checkBy(Allegation allegation) {
        return clocks.due(ClockId.C01, allegation.receivedOn());
    }

    @Transactional
    public void ofForwarding(AllegationId id) {
        Allegation allegation = allegations.get(id);
        tell(allegation, "forwardSoon", allegation.origin().forwardDueOn(), portDirectors(allegation));
    }

    @Transactional
    public void ofOverdueForwarding(AllegationId id) {
        Allegation allegation = allegations.get(id);
        tell(allegation, "forwardOverdue", allegation.origin().forwardDueOn(), andHeadquarters(allegation));
    }

    @Transactional
    public void ofUncheckedReport(AllegationId id) {
        Allegation allegation = allegations.get(id);
        tell(allegation, "checkOverdue", checkBy(allegation).dueOn(), andHeadquarters(allegation));
    }

    private List<String> portDirectors(Allegation allegation) {
        return accounts.emailsOf(Role.PORT_DIRECTOR, allegation.origin().port());
    }

    private List<String> andHeadquarters(Allegation allegation) {
        return Stream.concat(portDirectors(allegation).stream(), accounts.emailsOf(Role.DIRECTOR, null).stream())
                .distinct()
                .toList();
    }

    private void tell(Allegation allegation, String what, LocalDate day, List<String> recipients) {
        String id = allegation.id().value();
        Object[] facts = {id, DAY.format(day), allegation.origin().port()};
        String subject = messages.getMessage("allegation.port." + what + ".subject", facts, Locale.US);
        String body = messages.getMessage("allegation.port." + what + ".body", facts, Locale.US);
        recipients.forEach(each -> mailbox.send(new Message(each, subject, body, id)));
        audit.record(id, Actor.system(), "audit.allegation.port." + what, facts[1].toString());
    }
}
