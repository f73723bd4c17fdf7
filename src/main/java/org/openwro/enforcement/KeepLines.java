package org.openwro.enforcement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.enforcement.EntryLines.Answered;
import org.openwro.enforcement.PrepareLines.Prepared;
import org.openwro.enforcement.PrepareLines.ReadyLine;
import org.openwro.enforcement.intake.Column;
import org.openwro.enforcement.intake.Problem;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps one batch in one transaction with the hits whose detentions are to be opened, or not at all, as screened against the orders that
 * hold in this transaction.
 */
@Service
class KeepLines {

    private final EntryLines lines;
    private final Uploads uploads;
    private final CurrentOrders orders;
    private final PrepareLines preparing;
    private final CopyLines copy;
    private final WaitingHits waiting;
    private final RaiseAlerts raising;
    private final Clock clock;

    KeepLines(
            EntryLines lines,
            Uploads uploads,
            CurrentOrders orders,
            PrepareLines preparing,
            CopyLines copy,
            WaitingHits waiting,
            RaiseAlerts raising,
            Clock clock) {
        this.lines = lines;
        this.uploads = uploads;
        this.orders = orders;
        this.preparing = preparing;
        this.copy = copy;
        this.waiting = waiting;
        this.raising = raising;
        this.clock = clock;
    }

    @Transactional
    public Tally keep(Readings.Reading reading, Tally before, Prepared prepared) {
        UploadId upload = reading.upload();
        Prepared batch = underOrdersOfNow(prepared);
        List<Problem> problems = new ArrayList<>(batch.problems());
        List<ReadyLine> taken = take(upload, batch, problems);
        int bad = batch.bad() + batch.lines().size() - taken.size();
        keep(upload, taken, batch.snapshotHash());
        problems.sort(Comparator.comparingLong(Problem::lineNumber));
        uploads.addProblems(upload, before.problems() + 1, problems);
        List<Result> results =
                taken.stream().map(each -> each.answered().screening().result()).toList();
        Tally after = before.plus(batch.rows().size(), bad, problems.size(), results);
        if (!uploads.progress(reading, after, clock.instant())) {
            throw new ReadingStopped();
        }
        return after;
    }

    /** Somebody stopped the reading: this batch is undone and no other follows. */
    static final class ReadingStopped extends RuntimeException {

        private ReadingStopped() {
            super("stopped", null, false, false);
        }
    }

    /** Screened anew where an order came into force, or changed, since the batch was made ready. */
    private Prepared underOrdersOfNow(Prepared prepared) {
        if (prepared.lines().isEmpty()) {
            return prepared;
        }
        OrderSnapshot now = orders.snapshot();
        return now.contentHash().equals(prepared.snapshotHash()) ? prepared : preparing.under(now, prepared);
    }

    /** A line that came before is reported and never kept twice. */
    private List<ReadyLine> take(UploadId upload, Prepared batch, List<Problem> problems) {
        if (batch.lines().isEmpty()) {
            return List.of();
        }
        lines.openMonths(batch.lines().stream().map(ReadyLine::line).toList());
        Set<String> heldBefore =
                lines.take(batch.lines().stream().map(ReadyLine::line).toList());
        if (heldBefore.isEmpty()) {
            return batch.lines();
        }
        problems.addAll(duplicates(upload, batch, heldBefore));
        return batch.lines().stream()
                .filter(each -> !heldBefore.contains(each.line().lineId()))
                .toList();
    }

    private List<Problem> duplicates(UploadId upload, Prepared batch, Set<String> heldBefore) {
        Map<String, String> uploadsOf = lines.uploadsOf(heldBefore);
        return heldBefore.stream()
                .map(id -> Problem.at(
                        batch.good().get(id),
                        Column.LINE_ID,
                        upload.value().equals(uploadsOf.get(id))
                                ? "enforcement.row.duplicateHere"
                                : "enforcement.row.duplicate"))
                .toList();
    }

    private void keep(UploadId upload, List<ReadyLine> taken, String snapshotHash) {
        if (taken.isEmpty()) {
            return;
        }
        copy.add(upload, taken, snapshotHash, clock.instant());
        List<Answered> answered = taken.stream().map(ReadyLine::answered).toList();
        List<Answered> hits = answered.stream()
                .filter(each -> each.screening().result() == Result.HIT)
                .toList();
        waiting.add(upload, hits, clock.instant().plus(OpenDetentions.OWN));
        raising.raise(answered);
    }
}
