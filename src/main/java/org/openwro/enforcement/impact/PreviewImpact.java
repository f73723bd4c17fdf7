package org.openwro.enforcement.impact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openwro.audit.AuditTrail;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.EntryLines.HeldLine;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.order.DraftTerms;
import org.openwro.order.DraftTerms.Supposed;
import org.openwro.order.OrderId;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.screening.core.OrderSnapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Screens the draft of an order against the entry lines of the last twelve months, so that those who decide see what it would have
 * met. Runs one after the other in a thread of their own; nothing is held, and nobody outside headquarters sees it.
 */
@Service
public class PreviewImpact implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(PreviewImpact.class);
    private static final int LINES_PER_READ = 2_000;
    private static final int MONTHS = 12;

    private final DraftTerms drafts;
    private final EntryLines lines;
    private final ImpactPreviews previews;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "impact-preview");
        thread.setDaemon(true);
        return thread;
    });

    PreviewImpact(
            DraftTerms drafts,
            EntryLines lines,
            ImpactPreviews previews,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.lines = lines;
        this.previews = previews;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A draft, and the run over its present scope.
     *
     * @param preview null when its present scope was not screened yet
     */
    public record View(OrderId id, String title, ImpactPreview preview) {}

    /** Empty when there is no such draft, or when the actor may not know of it. */
    public Optional<View> view(OrderId id, Actor actor) {
        return draft(id, actor)
                .map(draft -> new View(
                        id,
                        draft.title(),
                        previews.find(run(draft, OrderSnapshot.of(List.of(draft.terms()))), clock.instant())
                                .orElse(null)));
    }

    /** Begins a run over the present scope and answers at once; refuses while one is under way. */
    public Outcome<OrderId> begin(OrderId id, Actor actor) {
        Optional<Supposed> draft = draft(id, actor);
        if (draft.isEmpty()) {
            return Outcome.refused(Refusal.of("enforcement.impact.noDraft"));
        }
        if (draft.get().terms().targets().isEmpty()) {
            return Outcome.refused(Refusal.of("enforcement.impact.noTarget"));
        }
        LocalDate to = LocalDate.now(clock);
        LocalDate from = to.minusMonths(MONTHS);
        OrderSnapshot scope = OrderSnapshot.of(List.of(draft.get().terms()));
        ImpactPreviews.Run run = run(draft.get(), scope);
        boolean begun = transaction.execute(status -> {
            boolean mine = previews.begin(run, actor.username(), from, to, lines.count(from, to), clock.instant());
            if (mine) {
                audit.record(id.value(), actor, "audit.enforcement.impactPreviewed", from.toString(), to.toString());
            }
            return mine;
        });
        if (!begun) {
            return Outcome.refused(Refusal.of("enforcement.impact.running"));
        }
        worker.execute(() -> screen(run, scope, from, to));
        return Outcome.done(id);
    }

    private Optional<Supposed> draft(OrderId id, Actor actor) {
        return actor.has(Role.headquarters()) ? drafts.supposed(id) : Optional.empty();
    }

    private static ImpactPreviews.Run run(Supposed draft, OrderSnapshot scope) {
        return new ImpactPreviews.Run(draft.id().value(), scope.contentHash());
    }

    private void screen(ImpactPreviews.Run run, OrderSnapshot snapshot, LocalDate from, LocalDate to) {
        try {
            ImpactTally tally = new ImpactTally();
            long read = 0;
            for (LocalDate month = from;
                    !month.isAfter(to);
                    month = month.plusMonths(1).withDayOfMonth(1)) {
                LocalDate end = month.plusMonths(1).withDayOfMonth(1);
                String last = "";
                List<HeldLine> batch;
                do {
                    batch = lines.held(month, end.isAfter(to) ? to.plusDays(1) : end, last, LINES_PER_READ);
                    for (HeldLine line : batch) {
                        tally.add(line, snapshot.screen(line.line()));
                        last = line.line().lineId();
                    }
                    read += batch.size();
                    previews.moved(run, read, clock.instant());
                } while (batch.size() == LINES_PER_READ
                        && !Thread.currentThread().isInterrupted());
            }
            previews.end(run, tally.result(), clock.instant());
        } catch (RuntimeException fault) {
            log.error("The preview of {} broke off; it may be started again", run.orderId(), fault);
        }
    }

    /** A run that does not end by then is shown as cut off. */
    @Override
    public void destroy() throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(10, TimeUnit.SECONDS);
    }
}
