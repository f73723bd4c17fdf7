package org.openwro.enforcement;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands hits on in batches, each in a transaction of its own: the hit is taken from the list in the transaction that opens its
 * detention, so every line is held once under every order, whatever breaks off in between.
 */
@Service
public class OpenDetentions {

    private static final Logger LOG = LoggerFactory.getLogger(OpenDetentions.class);
    /** For so long the hits of a batch belong to whoever read it; shorter than the putting off, after which it would try again at once. */
    static final Duration OWN = Duration.ofMinutes(1);

    private static final Duration PUT_OFF = Duration.ofMinutes(5);

    private final WaitingHits waiting;
    private final EnforcementSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Timer batches;
    private final Clock clock;

    OpenDetentions(
            WaitingHits waiting,
            EnforcementSettings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MeterRegistry meters,
            Clock clock) {
        this.waiting = waiting;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.batches = Timer.builder("openwro.detentions.batch")
                .description("Opening the detentions of one batch of hits")
                .register(meters);
    }

    /** Those that a reader left when it broke off, and those that were put off; answers how many were handed on. */
    public int openWaiting() {
        return open(null);
    }

    void openOf(UploadId upload) {
        open(upload.value());
    }

    private int open(String upload) {
        int opened = 0;
        int batch;
        do {
            batch = batches.record(() -> batch(upload, settings.hitsPerBatch()));
            opened += batch;
        } while (batch > 0 && !Thread.currentThread().isInterrupted());
        return opened;
    }

    /** Together; when that fails, each alone, so that one hit that cannot be handed on does not hold back the others. */
    private int batch(String upload, int most) {
        Taken taken = new Taken();
        try {
            transaction.executeWithoutResult(status -> {
                taken.hits = waiting.take(
                        upload,
                        most,
                        upload == null ? clock.instant() : clock.instant().plus(OWN));
                if (!taken.hits.isEmpty()) {
                    events.publishEvent(new LinesHit(taken.hits));
                }
            });
            return taken.hits.size();
        } catch (RuntimeException fault) {
            if (most > 1 && taken.hits.size() > 1) {
                int opened = 0;
                for (int left = taken.hits.size(); left > 0; left--) {
                    opened += batch(upload, 1);
                }
                return opened;
            }
            taken.hits.forEach(hit -> {
                LOG.error(
                        "Line {} is a hit and its detention could not be opened; tried again in {}",
                        hit.line().lineId(),
                        PUT_OFF,
                        fault);
                waiting.putOff(hit.line().lineId(), clock.instant().plus(PUT_OFF));
            });
            return 0;
        }
    }

    private static final class Taken {
        private List<Hit> hits = List.of();
    }
}
