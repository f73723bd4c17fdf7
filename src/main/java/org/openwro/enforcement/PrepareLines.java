package org.openwro.enforcement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openwro.enforcement.EntryLines.Answered;
import org.openwro.enforcement.intake.Column;
import org.openwro.enforcement.intake.Problem;
import org.openwro.enforcement.intake.RawRow;
import org.openwro.enforcement.intake.RowCheck;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.OrderSnapshot;
import org.springframework.stereotype.Component;

/**
 * Does for a batch of rows all that needs no transaction: checks them, screens the good ones and writes them as COPY takes them, on as many
 * processors as are free. So one batch is made ready while the database keeps the one before.
 */
@Component
class PrepareLines {

    private final CopyLines copy;

    PrepareLines(CopyLines copy) {
        this.copy = copy;
    }

    /**
     * A batch that waits to be kept.
     *
     * @param problems of rows that are bad whatever is held already
     * @param bad how many rows have problems
     * @param good rows without problems by line id, in their sequence
     * @param lines the good rows screened, in their sequence
     * @param snapshotHash of the orders against which they were screened
     */
    record Prepared(
            List<RawRow> rows,
            List<Problem> problems,
            int bad,
            Map<String, RawRow> good,
            List<ReadyLine> lines,
            String snapshotHash) {}

    /** @param text the line in the format of COPY, without what only the transaction knows */
    record ReadyLine(Answered answered, String text) {

        EntryLine line() {
            return answered.line();
        }
    }

    Prepared prepare(List<RawRow> rows, RowCheck check, OrderSnapshot snapshot) {
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
        List<ReadyLine> lines = good.values().parallelStream()
                .map(row -> ready(RowCheck.line(row), snapshot))
                .toList();
        return new Prepared(rows, problems, bad, good, lines, snapshot.contentHash());
    }

    /** The same rows under other orders. */
    Prepared under(OrderSnapshot snapshot, Prepared before) {
        List<ReadyLine> lines = before.lines().parallelStream()
                .map(each -> ready(each.line(), snapshot))
                .toList();
        return new Prepared(
                before.rows(), before.problems(), before.bad(), before.good(), lines, snapshot.contentHash());
    }

    private ReadyLine ready(EntryLine line, OrderSnapshot snapshot) {
        Answered answered = new Answered(line, snapshot.screen(line));
        return new ReadyLine(answered, copy.text(answered));
    }

    private static List<Problem> problems(RawRow row, Map<String, RawRow> good, RowCheck check) {
        List<Problem> found = check.problems(row);
        return found.isEmpty() && good.containsKey(row.text(Column.LINE_ID))
                ? List.of(Problem.at(row, Column.LINE_ID, "enforcement.row.duplicateHere"))
                : found;
    }
}
