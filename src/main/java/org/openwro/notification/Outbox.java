package org.openwro.notification;

import java.time.Clock;
import java.util.Optional;
import org.openwro.platform.Outcome;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as an administrator sees it. */
@Service
public class Outbox {

    private final OutboxRows rows;
    private final MailCarrier carrier;
    private final Clock clock;

    Outbox(OutboxRows rows, MailCarrier carrier, Clock clock) {
        this.rows = rows;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Whether waiting mails will leave; false while no mail server is configured. */
    public boolean isEmptied() {
        return carrier.atWork();
    }

    @Transactional(readOnly = true)
    public Page<OutgoingMail> newest(PageQuery query) {
        return rows.newest(query);
    }

    public Optional<OutgoingMail> find(long id) {
        return rows.find(id);
    }

    /** Gives a failed mail its attempts back; refused when it is not failed. */
    @Transactional
    public Outcome<Long> tryAgain(long id) {
        return rows.tryAgain(id, clock.instant())
                ? Outcome.done(id)
                : Outcome.refused(Refusal.of("notification.outbox.notFailed"));
    }
}
