package org.openwro.allegation;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the directors that the thirty days passed without a decision (C03). The triage stays open: nothing is decided by silence. */
@Service
public class ReportOverdueTriage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);

    private final Allegations allegations;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final MessageSource messages;

    ReportOverdueTriage(
            Allegations allegations, Accounts accounts, Mailbox mailbox, AuditTrail audit, MessageSource messages) {
        this.allegations = allegations;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.messages = messages;
    }

    @Transactional
    public void report(AllegationId id) {
        Allegation allegation = allegations.get(id);
        Object[] facts = {id.value(), DAY.format(allegation.dueOn())};
        String subject = messages.getMessage("allegation.overdue.subject", facts, Locale.US);
        String body = messages.getMessage("allegation.overdue.body", facts, Locale.US);
        accounts.emailsOf(Role.DIRECTOR, null)
                .forEach(director -> mailbox.send(new Message(director, subject, body, id.value())));
        audit.record(id.value(), Actor.system(), "audit.allegation.triageOverdue", facts[1].toString());
    }
}
