package org.openwro.enforcement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.enforcement.EntryLines.Answered;
import org.openwro.enforcement.intake.Column;
import org.openwro.enforcement.intake.Problem;
import org.openwro.enforcement.intake.RawRow;
import org.openwro.enforcement.intake.RowCheck;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One batch of rows: checked, screened and kept in one transaction with the hits whose detentions are to be opened, or not at all. */
@Service
class KeepLines {

    private final EntryLines lines;
    private final Uploads uploads;
    private final CurrentOrders orders;
    private final CopyLines copy;
    private final WaitingHits waiting;
    private final RaiseAlerts raising;
    private final Clock clock;

    KeepLines(
            EntryLines lines,
            Uploads uploads,
            CurrentOrders orders,
            CopyLines copy,
            WaitingHits waiting,
            RaiseAlerts raising,
            Clock clock) {
        this.lines = lines;
        this.uploads = uploads;
        this.orders = orders;
        this.copy = copy;
        this.waiting = waiting;
        this.raising = raising;
        this.clock = clock;
    }

    @Transactional
    public Tally keep(Readings.Reading reading, Tally before, List<RawRow> rows, RowCheck check) {
        UploadId upload = reading.upload();
        List<Problem> problems = new ArrayList<>();
        Map<String, RawRow> good = new LinkedHashMap<>();
        int bad = 0;
        for (RawRow row : rows) {
            List<Problem> found = problems(row, good, check);
            if (found.isEmpty()) {
                good.put(row.text(Column.LINE_ID), row);
            } else {
                problems.addAll(found);
                bad++;
            }
        }
        List<EntryLine> taken = take(upload, good, problems);
        bad += good.size() - taken.size();
        List<Result> results = screen(upload, taken);
        problems.sort(Comparator.comparingLong(Problem::lineNumber));
        uploads.addProblems(upload, before.problems() + 1, problems);
        Tally after = before.plus(rows.size(), bad, problems.size(), results);
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

    private static List<Problem> problems(RawRow row, Map<String, RawRow> good, RowCheck check) {
        List<Problem> found = check.problems(row);
        String id = row.text(Column.LINE_ID);
        return found.isEmpty() && good.containsKey(id)
                ? List.of(Problem.at(row, Column.LINE_ID, "enforcement.row.duplicateHere"))
                : found;
    }

    /** A line that came before is reported and never kept or screened twice. */
    private List<EntryLine> take(UploadId upload, Map<String, RawRow> good, List<Problem> problems) {
        if (good.isEmpty()) {
            return List.of();
        }
        List<EntryLine> all = good.values().stream().map(RowCheck::line).toList();
        lines.openMonths(all);
        Set<String> taken = lines.take(all);
        if (taken.size() < all.size()) {
            problems.addAll(duplicates(upload, good, taken));
        }
        return all.stream().filter(line -> taken.contains(line.lineId())).toList();
    }

    private List<Problem> duplicates(UploadId upload, Map<String, RawRow> good, Set<String> taken) {
        List<String> before =
                good.keySet().stream().filter(id -> !taken.contains(id)).toList();
        Map<String, String> uploadsOf = lines.uploadsOf(before);
        return before.stream()
                .map(id -> Problem.at(
                        good.get(id),
                        Column.LINE_ID,
                        upload.value().equals(uploadsOf.get(id))
                                ? "enforcement.row.duplicateHere"
                                : "enforcement.row.duplicate"))
                .toList();
    }

    private List<Result> screen(UploadId upload, List<EntryLine> taken) {
        if (taken.isEmpty()) {
            return List.of();
        }
        OrderSnapshot snapshot = orders.snapshot();
        List<Answered> answered = taken.stream()
                .map(line -> new Answered(line, snapshot.screen(line)))
                .toList();
        copy.add(upload, answered, snapshot.contentHash(), clock.instant());
        waiting.add(
                upload,
                answered.stream()
                        .filter(each -> each.screening().result() == Result.HIT)
                        .toList(),
                clock.instant().plus(OpenDetentions.OWN));
        raising.raise(answered);
        return answered.stream().map(each -> each.screening().result()).toList();
    }
}
