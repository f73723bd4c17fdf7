package org.openwro.petition;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;

/** Reads a ledger as CSV; its first line names the columns, in any order. */
public final class LedgerCsv {

    static final List<String> COLUMNS = List.of("worker", "claim", "currency", "owed", "paid", "paid_on", "proof");

    private static final int MOST_PROBLEMS = 100;

    private LedgerCsv() {}

    /** A row that cannot be taken; rows count from 1, the line of the columns. */
    public record Problem(long row, Refusal reason) {}

    /** What was read: rows that can be taken, and what is wrong with the others. */
    record Reading(List<Repayment> rows, List<Problem> problems) {}

    static Reading read(String text, RepaymentRules rules) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = plain.lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(first.indexOf(';') >= 0 ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
        List<Repayment> rows = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        long row = 0;
        try (CSVParser parser = format.parse(new StringReader(plain))) {
            List<String> header = null;
            for (CSVRecord line : parser) {
                row++;
                if (header == null) {
                    header = line.stream().map(LedgerCsv::column).toList();
                    if (!header.containsAll(COLUMNS)) {
                        return broken(1, "petition.ledger.columns");
                    }
                } else if (line.size() != header.size()) {
                    problems.add(new Problem(row, Refusal.of("petition.ledger.cells")));
                } else {
                    take(row, line, header, rules, rows, problems);
                }
                if (problems.size() >= MOST_PROBLEMS) {
                    break;
                }
            }
        } catch (UncheckedIOException | IllegalStateException quotes) {
            return broken(row + 1, "petition.ledger.unreadable");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return row < 2 && problems.isEmpty() ? broken(1, "petition.ledger.empty") : new Reading(rows, problems);
    }

    private static void take(
            long row,
            CSVRecord line,
            List<String> header,
            RepaymentRules rules,
            List<Repayment> rows,
            List<Problem> problems) {
        Refusals refusals = new Refusals();
        RepaymentText text = new RepaymentText(
                cell(line, header, "worker"),
                cell(line, header, "claim"),
                cell(line, header, "currency"),
                cell(line, header, "owed"),
                cell(line, header, "paid"),
                cell(line, header, "paid_on"),
                cell(line, header, "proof"));
        rules.read(text, refusals).ifPresent(rows::add);
        refusals.list().forEach(reason -> problems.add(new Problem(row, reason)));
    }

    private static Reading broken(long row, String messageKey) {
        return new Reading(
                List.of(), List.of(new Problem(row, Refusal.at("csv", messageKey, String.join(", ", COLUMNS)))));
    }

    private static String cell(CSVRecord line, List<String> header, String column) {
        return line.get(header.indexOf(column));
    }

    private static String column(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }
}
