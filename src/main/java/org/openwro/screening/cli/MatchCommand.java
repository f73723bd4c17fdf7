package org.openwro.screening.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.openwro.screening.core.NamePair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares pairs of names. */
@Command(
        name = "match",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Compares each name of a CSV file with the listed name and its aliases beside it.",
            "Needed columns: id, query_name, listed_name; used where present: listed_aliases (separated by |),",
            "query_country, listed_country. Other columns, labels among them, are ignored.",
            "MATCH stands for a score of 0.8 and more."
        })
final class MatchCommand implements Callable<Integer> {

    @Option(names = "--pairs", required = true, paramLabel = "FILE.csv", description = "pairs to compare")
    private Path pairs;

    @Option(names = "--out", required = true, paramLabel = "FILE.csv", description = "answers: id,score,decision")
    private Path out;

    @Override
    public Integer call() {
        Progress progress = Progress.onTerminal();
        try (CsvOutput answers = new CsvOutput(out, "id", "score", "decision")) {
            new CsvInput(pairs, "id", "query_name", "listed_name").forEach(progress, row -> {
                NamePair pair = pair(row);
                String score = String.format(Locale.ROOT, "%.4f", pair.score());
                answers.row(CsvInput.get(row, "id"), score, pair.same() ? "MATCH" : "NO_MATCH");
            });
            answers.whole();
        }
        progress.done();
        return 0;
    }

    private static NamePair pair(CSVRecord row) {
        List<String> listed = Stream.concat(
                        Stream.of(CsvInput.get(row, "listed_name")),
                        Stream.of(CsvInput.get(row, "listed_aliases").split("\\|")))
                .toList();
        return new NamePair(
                CsvInput.get(row, "query_name"),
                CsvInput.get(row, "query_country"),
                listed,
                CsvInput.get(row, "listed_country"));
    }
}
