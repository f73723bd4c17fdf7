package org.openwro.investigation.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.identity.Actor;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells lead and asker of a case, once, that the day for an answer passed without one. No law obliges anybody to answer in time. */
@Service
public class RemindOfRequests {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Mailbox mailbox;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    RemindOfRequests(
            JdbcClient jdbc,
            Accounts accounts,
            Mailbox mailbox,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.mailbox = mailbox;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    private record Unanswered(String caseId, int no, String lead, String askedBy, LocalDate dueOn) {}

    /** Requests of closed cases are let be; another node that looks at the same time takes others. */
    @Transactional
    public void remind() {
        LocalDate today = LocalDate.now(clock);
        List<Unanswered> late = jdbc.sql(
                        """
                        select r.case_id, r.no, c.lead, r.asked_by, r.due_on
                        from case_request r join investigation_case c on c.id = r.case_id
                        where r.answered_on is null and r.reminded_on is null and r.due_on < ?
                          and c.state not in ('DECIDED', 'CLOSED')
                        order by r.due_on limit 200 for update of r skip locked
                        """)
                .param(today)
                .query(Unanswered.class)
                .list();
        late.forEach(each -> tell(each, today));
    }

    private void tell(Unanswered each, LocalDate today) {
        jdbc.sql("update case_request set reminded_on = ? where case_id = ? and no = ?")
                .params(today, each.caseId(), each.no())
                .update();
        Object[] facts = {each.caseId(), String.valueOf(each.no()), DAY.format(each.dueOn())};
        String subject = messages.getMessage("investigation.request.late.subject", facts, Locale.US);
        String body = messages.getMessage("investigation.request.late.body", facts, Locale.US);
        Stream.of(each.lead(), each.askedBy())
                .filter(username -> !username.isEmpty())
                .distinct()
                .map(username -> accounts.find(username).map(Account::email).orElse(null))
                .filter(Objects::nonNull)
                .filter(email -> !email.isEmpty())
                .forEach(email -> mailbox.send(new Message(email, subject, body, each.caseId())));
        audit.record(
                each.caseId(),
                Actor.system(),
                "audit.investigation.requestLate",
                facts[1].toString(),
                facts[2].toString());
    }
}
