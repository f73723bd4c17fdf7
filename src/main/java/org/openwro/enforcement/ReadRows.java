package org.openwro.enforcement;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.openwro.audit.AuditTrail;
import org.openwro.enforcement.FollowUps.FollowUp;
import org.openwro.enforcement.ReceiveEntryLines.Opened;
import org.openwro.enforcement.intake.RowCheck;
import org.openwro.enforcement.intake.RowSource;
import org.openwro.enforcement.intake.UnreadableSource;
import org.openwro.identity.Actor;
import org.openwro.reference.Countries;
import org.openwro.reference.Ports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads rows to their end, batch by batch. Whatever stops it, the rows kept until then stay and the upload says why. */
@Service
class ReadRows {

    /** Why a reading was given up. */
    static final String FAULT = "enforcement.upload.fault";

    private static final Logger LOG = LoggerFactory.getLogger(ReadRows.class);

    private final KeepLines keeping;
    private final PrepareLines preparing;
    private final CurrentOrders orders;
    private final FollowUps following;
    private final Uploads uploads;
    private final Ports ports;
    private final Countries countries;
    private final EnforcementSettings settings;
    private final ScreeningMetrics metrics;
    private final TransactionTemplate transaction;
    private final AuditTrail audit;
    private final Clock clock;

    ReadRows(
            KeepLines keeping,
            PrepareLines preparing,
            CurrentOrders orders,
            FollowUps following,
            Uploads uploads,
            Ports ports,
            Countries countries,
            EnforcementSettings settings,
            ScreeningMetrics metrics,
            TransactionTemplate transaction,
            AuditTrail audit,
            Clock clock) {
        this.keeping = keeping;
        this.preparing = preparing;
        this.orders = orders;
        this.following = following;
        this.uploads = uploads;
        this.ports = ports;
        this.countries = countries;
        this.settings = settings;
        this.metrics = metrics;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    void read(Opened opened, RowSource rows) {
        Actor actor = opened.actor();
        UploadId upload = opened.id();
        RowCheck check = new RowCheck(
                port -> ports.find(port).isPresent(),
                country -> countries.find(country).isPresent(),
                opened.filingPorts(),
                LocalDate.now(clock));
        Reading reading = new Reading(opened, check);
        try {
            UnreadableSource unreadable = reading.toEnd(rows);
            if (unreadable == null) {
                finish(reading, actor, Upload.State.DONE, null, 0);
            } else {
                finish(reading, actor, Upload.State.STOPPED, unreadable.messageKey(), unreadable.line());
            }
        } catch (KeepLines.ReadingStopped stopped) {
            LOG.info("Upload {} was stopped or taken over after {} rows", upload.value(), reading.tally.read());
        } catch (IOException | RuntimeException fault) {
            LOG.error("Upload {} broke off after {} rows", upload.value(), reading.tally.read(), fault);
            if (opened.spoolFile() == null) {
                finish(reading, actor, Upload.State.STOPPED, FAULT, reading.lastLine);
            }
        }
    }

    private void finish(Reading reading, Actor actor, Upload.State state, String stoppedBy, long stoppedAt) {
        Tally tally = reading.tally;
        transaction.executeWithoutResult(status -> {
            if (!uploads.finish(reading.opened.id(), state, stoppedBy, stoppedAt, clock.instant())) {
                return;
            }
            audit.record(
                    reading.opened.id().value(),
                    actor,
                    "audit.enforcement.linesReceived",
                    String.valueOf(tally.kept()),
                    String.valueOf(tally.bad()),
                    String.valueOf(tally.hits()));
        });
    }

    /** The state of one reading. */
    private final class Reading {

        private final Opened opened;
        private final RowCheck check;
        private final FollowUp followUp;
        private Tally tally;
        private long lastLine;

        private Reading(Opened opened, RowCheck check) {
            this.opened = opened;
            this.tally = opened.done();
            this.check = check;
            this.followUp = following.of(opened.id());
        }

        /** Keeps what can be read; answers why the rest cannot, or null at the end. One batch is made ready while another is kept. */
        private UnreadableSource toEnd(RowSource rows) throws IOException {
            try (ReadAhead ahead = new ReadAhead(
                    rows, settings.linesPerBatch(), read -> preparing.prepare(read, check, orders.latest()))) {
                for (ReadAhead.Batch batch = ahead.next(); ; batch = ahead.next()) {
                    keep(batch);
                    if (batch.isLast()) {
                        followUp.await();
                        return batch.unreadable();
                    }
                }
            }
        }

        private void keep(ReadAhead.Batch batch) {
            if (!batch.prepared().rows().isEmpty()) {
                lastLine = batch.lastLine();
                tally = metrics.timed(tally, before -> keeping.keep(opened.reading(), before, batch.prepared()));
                followUp.batchKept();
            }
        }
    }
}
