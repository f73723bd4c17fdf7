package org.openwro.screening.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.openwro.screening.BuiltInRegister;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.Result;
import org.openwro.screening.core.Screening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Screens the lines of a file and writes an answer with its reasons for each. */
@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Screens each line of a CSV file against the orders in force on its import date.",
            "Needed columns: line_id, manufacturer_name; used where present: import_date, manufacturer_address,",
            "manufacturer_city, manufacturer_postal_code, manufacturer_country, mid, country_of_origin, hts, description,",
            "vessel_name, importer_name, entry_number, port_code.",
            "Outcomes: HIT, POSSIBLE, NO_EVIDENCE, NOT_SCREENED. No outcome says that a line is clear."
        })
final class ScreenCommand implements Callable<Integer> {

    @Option(names = "--lines", required = true, paramLabel = "FILE.csv", description = "lines to screen")
    private Path lines;

    @Option(
            names = "--orders",
            paramLabel = "FILE.json",
            description = "orders instead of the built-in register, see the command orders")
    private Path orders;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "register as it was known on this day (YYYY-MM-DD); also the import date of lines that state none. Default: today")
    private LocalDate asOf;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.csv",
            description = "answers: line_id,outcome,order_ids,score,explanation")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        OrderSnapshot register = orders == null ? OrderSnapshot.of(BuiltInRegister.all()) : SnapshotFile.read(orders);
        OrderSnapshot snapshot = asOf == null ? register : OrderSnapshot.of(OrdersAsOf.known(register.orders(), asOf));
        LocalDate undated = asOf == null ? LocalDate.now(Clock.systemUTC()) : asOf;
        Explanations explanations = new Explanations();
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        RepeatedIds repeated = new RepeatedIds();
        Progress progress = Progress.onTerminal();
        try (CsvOutput answers = new CsvOutput(out, "line_id", "outcome", "order_ids", "score", "explanation")) {
            new CsvInput(lines, "line_id", "manufacturer_name").forEach(progress, row -> {
                Answer answer = answer(snapshot, row, undated, explanations);
                counts.merge(answer.result(), 1, Integer::sum);
                String id = CsvInput.get(row, "line_id");
                repeated.row(id, row.getRecordNumber() + 1);
                answers.row(id, answer.result(), answer.orders(), answer.score(), answer.why());
            });
            answers.whole();
        }
        progress.done();
        repeated.tell(spec.commandLine().getErr());
        spec.commandLine().getErr().println(counts + ", register " + snapshot.contentHash());
        spec.commandLine().getErr().flush();
        return 0;
    }

    private record Answer(Result result, String orders, String score, String why) {}

    private static Answer answer(OrderSnapshot snapshot, CSVRecord row, LocalDate undated, Explanations explanations) {
        if (!row.isConsistent()) {
            return new Answer(Result.NOT_SCREENED, "", "", explanations.badRow(row.getRecordNumber() + 1));
        }
        String day = CsvInput.get(row, "import_date");
        LocalDate imported = LineRows.date(day, undated);
        if (imported == null) {
            return new Answer(Result.NOT_SCREENED, "", "", explanations.badDate(day));
        }
        EntryLine line = LineRows.line(row, imported);
        Screening screening = snapshot.screen(line);
        if (screening.acting() == null) {
            return new Answer(screening.result(), "", "0.000", explanations.without(screening));
        }
        String ids = screening.matches().stream().map(Match::orderId).distinct().collect(Collectors.joining("|"));
        String score = String.format(Locale.ROOT, "%.3f", screening.acting().score());
        return new Answer(screening.result(), ids, score, explanations.of(screening));
    }
}
