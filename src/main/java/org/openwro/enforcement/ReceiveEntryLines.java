package org.openwro.enforcement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import org.openwro.enforcement.intake.RowSource;
import org.openwro.enforcement.intake.UnreadableSource;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.CaseNumbers;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes entry lines from a stream, screens each against the orders in force on its import date, keeps the good rows and reports the
 * bad ones. Each batch is a transaction of its own, so a fault in row 9,000 does not undo what was found before it.
 */
@Service
public class ReceiveEntryLines {

    private final ReadRows reading;
    private final Uploads uploads;
    private final CaseNumbers numbers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceiveEntryLines(
            ReadRows reading, Uploads uploads, CaseNumbers numbers, TransactionTemplate transaction, Clock clock) {
        this.reading = reading;
        this.uploads = uploads;
        this.numbers = numbers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads to the end and answers what became of the rows. Refuses whoever may not file and a text that is no list of lines; bad rows
     * are no refusal but part of the answer. Must not run inside a transaction.
     */
    public Outcome<Upload> receive(Submission submission, Actor actor) {
        return open(submission, actor).map(opened -> {
            read(opened);
            return uploads.find(opened.id()).orElseThrow();
        });
    }

    /** An upload whose header is understood and whose rows are still to be read. */
    record Opened(UploadId id, RowSource rows, Actor actor) {}

    Outcome<Opened> open(Submission submission, Actor actor) {
        if (!actor.has(Role.TRADE_SPECIALIST, Role.PORT_OFFICER, Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of("enforcement.lines.notYours"));
        }
        try {
            RowSource rows = submission.rows();
            UploadId id = transaction.execute(status -> {
                UploadId next = new UploadId(numbers.next(UploadId.PREFIX));
                uploads.add(next, submission, actor.username(), clock.instant());
                return next;
            });
            return Outcome.done(new Opened(id, rows, actor));
        } catch (UnreadableSource unreadable) {
            return Outcome.refused(Refusal.at("file", unreadable.messageKey(), unreadable.args()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    void read(Opened opened) {
        try (RowSource rows = opened.rows()) {
            reading.read(opened.id(), rows, filingPorts(opened.actor()), opened.actor());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Null for those who may file at every port. */
    private static Set<String> filingPorts(Actor actor) {
        return actor.has(Role.TRADE_SPECIALIST, Role.ADMINISTRATOR) ? null : actor.ports();
    }
}
