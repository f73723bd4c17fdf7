package org.openwro.enforcement;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.order.OrdersInForce;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.OrderTerms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Screens the lines held against an order that came into force after they were filed. Any number of workers, on whichever nodes, read one
 * month each; a month that was left is read anew, where lines that were met already are passed over.
 */
@Service
public class RunLookBacks {

    private static final Logger LOG = LoggerFactory.getLogger(RunLookBacks.class);
    private static final Duration REST = Duration.ofSeconds(10);

    private final LookBacks lookBacks;
    private final LookBackMonths months;
    private final ScanMonth scanning;
    private final RescreenLines rescreening;
    private final OpenDetentions opening;
    private final LiveReaders live;
    private final OrdersInForce orders;
    private final EnforcementSettings settings;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunLookBacks(
            LookBacks lookBacks,
            LookBackMonths months,
            ScanMonth scanning,
            RescreenLines rescreening,
            OpenDetentions opening,
            LiveReaders live,
            OrdersInForce orders,
            EnforcementSettings settings,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.lookBacks = lookBacks;
        this.months = months;
        this.scanning = scanning;
        this.rescreening = rescreening;
        this.opening = opening;
        this.live = live;
        this.orders = orders;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads months until none is left that waits. A fault leaves a month to be taken again later. */
    public void runWaiting() {
        months.begin(clock.instant(), clock.instant().minus(REST), LocalDate.now(clock));
        Optional<LookBackMonths.Month> month = take();
        while (month.isPresent() && !Thread.currentThread().isInterrupted()) {
            run(month.get());
            month = take();
        }
        months.read().forEach(this::finish);
    }

    private Optional<LookBackMonths.Month> take() {
        return months.take(clock.instant(), settings.cutOffAfter());
    }

    private void run(LookBackMonths.Month month) {
        try {
            Optional<OrderTerms> terms = orders.terms().stream()
                    .filter(each -> each.orderId().equals(month.orderId()))
                    .findFirst();
            if (terms.isEmpty() || scan(month, OrderSnapshot.of(List.of(terms.get())))) {
                months.done(month, clock.instant());
            }
        } catch (RuntimeException fault) {
            LOG.error("The look-back of {} broke off in {}; it goes on later", month.orderId(), month.month(), fault);
        }
    }

    private boolean scan(LookBackMonths.Month month, OrderSnapshot order) {
        Pace pace = new Pace(live::areReading);
        return scanning.scan(month, order, meeting -> rescreening.rescreen(month, meeting), lines -> {
            boolean goOn = months.read(month, lines, clock.instant());
            pace.giveWay();
            return goOn;
        });
    }

    private void finish(String orderId) {
        Boolean finished = transaction.execute(status -> {
            boolean first = lookBacks.done(orderId, clock.instant());
            if (first) {
                LookBack done = lookBacks.find(orderId).orElseThrow();
                audit.record(
                        orderId,
                        Actor.system(),
                        "audit.enforcement.lookedBack",
                        String.valueOf(done.linesRead()),
                        String.valueOf(done.hits()),
                        String.valueOf(done.possible()));
            }
            return first;
        });
        if (Boolean.TRUE.equals(finished)) {
            opening.openOf(new UploadId(orderId));
        }
    }
}
