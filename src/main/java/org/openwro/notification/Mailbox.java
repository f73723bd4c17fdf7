package org.openwro.notification;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails. A mail is a row of the caller's transaction and leaves after its commit, or never if it is rolled back. */
@Service
public class Mailbox {

    private final OutboxRows rows;
    private final Clock clock;

    Mailbox(OutboxRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Message message) {
        rows.add(message, clock.instant());
    }
}
