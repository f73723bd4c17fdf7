package org.openwro.notification;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties the outbox. Each mail has its own transaction that holds its row while it is sent, so several nodes share the
 * work and at most one mail is sent twice when a node dies.
 */
@Service
class SendOutgoingMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendOutgoingMail.class);
    private static final int ERROR_LENGTH = 500;

    private final OutboxRows rows;
    private final MailCarrier carrier;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendOutgoingMail(
            OutboxRows rows, MailCarrier carrier, MailSettings settings, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.carrier = carrier;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends what is due, up to one batch; does nothing while no mail server is configured. */
    @Scheduled(fixedDelayString = "${openwro.mail.pause:5s}", initialDelayString = "${openwro.mail.pause:5s}")
    void sendDue() {
        if (!carrier.atWork()) {
            return;
        }
        for (int sent = 0; sent < settings.batch(); sent++) {
            if (!Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
                return;
            }
        }
    }

    /** False when nothing is due or the attempt failed: the next round goes on, so that a dead server is not hammered. */
    private boolean sendNext() {
        return rows.lockDue(clock.instant()).map(this::send).orElse(false);
    }

    private boolean send(OutgoingMail mail) {
        try {
            carrier.carry(mail);
            rows.sent(mail.id(), clock.instant());
            return true;
        } catch (MailException e) {
            int attempts = mail.attempts() + 1;
            boolean givenUp = attempts >= settings.maxAttempts();
            Instant next = clock.instant().plus(settings.delayAfter(attempts));
            rows.failed(mail.id(), givenUp ? OutgoingMail.State.FAILED : OutgoingMail.State.WAITING, next, reason(e));
            LOG.warn("Mail {} not sent, attempt {}{}", mail.id(), attempts, givenUp ? ", given up" : "");
            return false;
        }
    }

    private static String reason(MailException e) {
        String text = String.valueOf(e.getMessage());
        return text.length() <= ERROR_LENGTH ? text : text.substring(0, ERROR_LENGTH);
    }
}
