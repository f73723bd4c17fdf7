package org.openwro.modelling.web;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openwro.modelling.replay.Replay;
import org.openwro.modelling.replay.ReplayHistory;
import org.openwro.modelling.replay.ReplayedCase;
import org.openwro.modelling.replay.Verdict;
import org.openwro.platform.CsvCell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Every case of a replay as CSV, read and written part by part. */
@Component
class ReplayCsv {

    private static final int PER_READ = 1_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("case", "running", "result", "reason", "element", "detail")
            .get();

    private final ReplayHistory replays;
    private final MessageSource messages;

    ReplayCsv(ReplayHistory replays, MessageSource messages) {
        this.replays = replays;
        this.messages = messages;
    }

    void write(Replay replay, ReplayWords.Telling telling, Locale locale, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        List<ReplayedCase> part;
        int after = 0;
        do {
            part = replays.casesAfter(replay, after, PER_READ);
            for (ReplayedCase each : part) {
                Verdict verdict = each.verdict();
                printer.printRecord(
                        CsvCell.guarded(each.key()),
                        each.running() ? "yes" : "no",
                        messages.getMessage("modelling.replay.outcome." + verdict.outcome(), null, locale),
                        CsvCell.guarded(telling.sentence(verdict, locale)),
                        CsvCell.guarded(verdict.element()),
                        CsvCell.guarded(verdict.detail()));
                after = each.number();
            }
        } while (part.size() == PER_READ);
        printer.flush();
    }
}
