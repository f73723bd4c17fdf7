package org.openwro.enforcement;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.openwro.enforcement.intake.Problem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** All problems of an upload as CSV, read and written part by part. What a spreadsheet would take for a formula is led by an apostrophe. */
@Component
public class BadRowCsv {

    private static final int PER_READ = 1_000;
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("line", "line_id", "column", "problem", "value")
            .get();

    private final Uploads uploads;
    private final MessageSource messages;

    BadRowCsv(Uploads uploads, MessageSource messages) {
        this.uploads = uploads;
        this.messages = messages;
    }

    public void write(UploadId upload, Locale locale, Writer out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        List<Problem> part;
        int after = 0;
        do {
            part = uploads.problemsAfter(upload, after, PER_READ);
            for (Problem problem : part) {
                printer.printRecord(
                        problem.lineNumber(),
                        guarded(problem.lineId()),
                        problem.column(),
                        messages.getMessage(problem.messageKey(), null, locale),
                        guarded(problem.value()));
            }
            after += part.size();
        } while (part.size() == PER_READ);
        printer.flush();
    }

    private static String guarded(String cell) {
        String text = cell.strip();
        return !text.isEmpty() && "=+-@|\uFF1D\uFF0B\uFF0D\uFF20".indexOf(text.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
