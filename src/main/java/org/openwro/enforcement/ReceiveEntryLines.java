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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes entry lines from a stream, screens each against the orders in force on its import date, keeps the good rows and reports the
 * bad ones. Each batch is a transaction of its own, so a fault in row 9,000 does not undo what was found before it.
 */
@Service
public class ReceiveEntryLines {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiveEntryLines.class);

    private final ReadRows reading;
    private final Uploads uploads;
    private final Spool spool;
    private final LiveReaders live;
    private final CaseNumbers numbers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReceiveEntryLines(
            ReadRows reading,
            Uploads uploads,
            Spool spool,
            LiveReaders live,
            CaseNumbers numbers,
            TransactionTemplate transaction,
            Clock clock) {
        this.reading = reading;
        this.uploads = uploads;
        this.spool = spool;
        this.live = live;
        this.numbers = numbers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads to the end and answers what became of the rows. Refuses whoever may not file and a text that is no list of lines; bad rows
     * are no refusal but part of the answer. Must not run inside a transaction.
     */
    public Outcome<Upload> receive(Submission submission, Actor actor) {
        return receive(submission, null, actor);
    }

    /** @param spoolFile where the content lies, so that a reading that breaks off goes on; null for a stream */
    Outcome<Upload> receive(Submission submission, String spoolFile, Actor actor) {
        return open(submission, spoolFile, actor).map(opened -> {
            read(opened);
            return uploads.find(opened.id()).orElseThrow();
        });
    }

    /** An upload whose header is understood and whose rows are still to be read. */
    record Opened(
            Readings.Reading reading,
            String spoolFile,
            RowSource rows,
            Set<String> filingPorts,
            Tally done,
            Actor actor) {

        UploadId id() {
            return reading.upload();
        }
    }

    /** A file in the spool is the caller's no more: it goes when it is refused here, or read. */
    Outcome<Opened> open(Submission submission, String spoolFile, Actor actor) {
        if (!actor.has(Role.TRADE_SPECIALIST, Role.PORT_OFFICER, Role.ADMINISTRATOR)) {
            discard(spoolFile);
            return Outcome.refused(Refusal.of("enforcement.lines.notYours"));
        }
        try {
            RowSource rows =
                    spoolFile == null ? submission.rows() : submission.format().rows(spool.file(spoolFile));
            try {
                Set<String> ports = filingPorts(actor);
                return Outcome.done(new Opened(
                        begin(submission, spoolFile, ports, actor), spoolFile, rows, ports, Tally.NONE, actor));
            } catch (RuntimeException fault) {
                rows.close();
                throw fault;
            }
        } catch (UnreadableSource unreadable) {
            discard(spoolFile);
            return Outcome.refused(Refusal.at("file", unreadable.messageKey(), unreadable.args()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Readings.Reading begin(Submission submission, String spoolFile, Set<String> ports, Actor actor) {
        return transaction.execute(status -> {
            UploadId next = new UploadId(numbers.next(UploadId.PREFIX));
            Readings.Reading first = new Readings.Reading(next, spoolFile == null ? null : Readings.newReader());
            uploads.add(first, submission, spoolFile, ports, actor.username(), clock.instant());
            return first;
        });
    }

    void read(Opened opened) {
        live.add(opened.reading());
        live.begins();
        try (RowSource rows = opened.rows()) {
            reading.read(opened, rows);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            live.ends();
            live.remove(opened.reading());
        }
        if (!uploads.find(opened.id()).orElseThrow().isRunning()) {
            discard(opened.spoolFile());
        }
    }

    /** Passes over the rows that are kept already and reads the others. What fails here is taken over once more. */
    void readOn(Readings.Taken taken, Actor actor) {
        try {
            RowSource rows = taken.format().rows(spool.file(taken.spoolFile()));
            for (int row = 0;
                    row < taken.done().read() && !Thread.currentThread().isInterrupted();
                    row++) {
                rows.next();
            }
            read(new Opened(taken.reading(), taken.spoolFile(), rows, taken.filingPorts(), taken.done(), actor));
        } catch (IOException | RuntimeException fault) {
            LOG.error("Upload {} could not be read on", taken.reading().upload().value(), fault);
        } finally {
            live.remove(taken.reading());
        }
    }

    private void discard(String spoolFile) {
        if (spoolFile != null) {
            spool.delete(spoolFile);
        }
    }

    /** Null for those who may file at every port. */
    private static Set<String> filingPorts(Actor actor) {
        return actor.has(Role.TRADE_SPECIALIST, Role.ADMINISTRATOR) ? null : actor.ports();
    }
}
