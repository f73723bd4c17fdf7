package org.openwro.enforcement;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.enforcement.EntryLines.HeldLine;
import org.openwro.enforcement.LookBacks.Position;
import org.openwro.enforcement.LookBacks.Taken;
import org.openwro.identity.Actor;
import org.openwro.order.OrdersInForce;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.OrderTerms;
import org.openwro.screening.core.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Screens the lines held against an order that came into force after they were filed. Reads month by month in the order of line ids;
 * the position is kept with each batch, so that a run that was cut off goes on where it stood, on whichever node.
 */
@Service
public class RunLookBacks {

    private static final Logger log = LoggerFactory.getLogger(RunLookBacks.class);
    private static final int LINES_PER_READ = 2_000;
    private static final int LINES_PER_HIT_BATCH = 100;
    private static final Duration REST = Duration.ofSeconds(10);

    private final LookBacks lookBacks;
    private final EntryLines lines;
    private final RescreenLines rescreening;
    private final OrdersInForce orders;
    private final EnforcementSettings settings;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RunLookBacks(
            LookBacks lookBacks,
            EntryLines lines,
            RescreenLines rescreening,
            OrdersInForce orders,
            EnforcementSettings settings,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.lookBacks = lookBacks;
        this.lines = lines;
        this.rescreening = rescreening;
        this.orders = orders;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Runs all that wait to their end. A fault leaves a run where it stood, to be taken again later.
     *
     * @return how many were run
     */
    public int runWaiting() {
        int runs = 0;
        Optional<Taken> taken = take();
        while (taken.isPresent() && !Thread.currentThread().isInterrupted()) {
            run(taken.get());
            runs++;
            taken = take();
        }
        return runs;
    }

    private Optional<Taken> take() {
        return lookBacks.take(clock.instant(), REST, settings.cutOffAfter());
    }

    private void run(Taken taken) {
        try {
            Optional<OrderTerms> terms = orders.terms().stream()
                    .filter(each -> each.orderId().equals(taken.orderId()))
                    .findFirst();
            if (terms.isPresent() && !read(taken, OrderSnapshot.of(List.of(terms.get())))) {
                return;
            }
            transaction.executeWithoutResult(status -> {
                lookBacks.done(taken.orderId(), clock.instant());
                lookBacks
                        .find(taken.orderId())
                        .ifPresent(done -> audit.record(
                                taken.orderId(),
                                Actor.system(),
                                "audit.enforcement.lookedBack",
                                String.valueOf(done.linesRead()),
                                String.valueOf(done.hits()),
                                String.valueOf(done.possible())));
            });
        } catch (RuntimeException fault) {
            log.error(
                    "The look-back of {} broke off; it goes on in {}", taken.orderId(), settings.cutOffAfter(), fault);
        }
    }

    /** False when it was told to stop before the end. */
    private boolean read(Taken taken, OrderSnapshot order) {
        LocalDate today = LocalDate.now(clock);
        lookBacks.counted(taken.orderId(), lines.count(taken.fromDay(), today));
        Position position = taken.position();
        LocalDate month = position.month() == null ? taken.fromDay() : position.month();
        while (!month.isAfter(today)) {
            LocalDate end = month.plusMonths(1).withDayOfMonth(1);
            List<HeldLine> batch;
            do {
                if (Thread.currentThread().isInterrupted()) {
                    return false;
                }
                batch = lines.held(month, end, position.line(), LINES_PER_READ);
                position = new Position(month, last(batch, position.line()), position.read() + batch.size());
                rescreen(taken.orderId(), meeting(taken.orderId(), order, batch), position);
            } while (batch.size() == LINES_PER_READ);
            month = end;
            position = new Position(month, "", position.read());
        }
        return true;
    }

    private static String last(List<HeldLine> batch, String before) {
        return batch.isEmpty() ? before : batch.get(batch.size() - 1).line().lineId();
    }

    /** Without lines that point to the order already: they came in after it, or were met before a run was cut off. */
    private static List<EntryLine> meeting(String orderId, OrderSnapshot order, List<HeldLine> batch) {
        return batch.stream()
                .filter(each -> !each.orders().contains(orderId))
                .map(HeldLine::line)
                .filter(line -> {
                    Result result = order.screen(line).result();
                    return result == Result.HIT || result == Result.POSSIBLE;
                })
                .toList();
    }

    /** Only with the last part of a batch is the position moved past all of it; a part that is met twice holds nothing twice. */
    private void rescreen(String orderId, List<EntryLine> meeting, Position position) {
        List<EntryLine> rest = meeting;
        while (rest.size() > LINES_PER_HIT_BATCH) {
            List<EntryLine> part = rest.subList(0, LINES_PER_HIT_BATCH);
            String last = part.get(part.size() - 1).lineId();
            long left = rest.size() - part.size();
            rescreening.rescreen(orderId, part, new Position(position.month(), last, position.read() - left));
            rest = rest.subList(LINES_PER_HIT_BATCH, rest.size());
        }
        rescreening.rescreen(orderId, rest, position);
    }
}
