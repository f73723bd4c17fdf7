package org.openwro.screening.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A result file that appears under its name only when it is whole. */
final class CsvOutput implements AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final CSVPrinter rows;
    private boolean whole;

    CsvOutput(Path file, String... header) {
        this.file = file.toAbsolutePath();
        this.unfinished = this.file.resolveSibling(this.file.getFileName() + ".part");
        try {
            Writer writer = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8);
            rows = new CSVPrinter(
                    writer,
                    CSVFormat.DEFAULT
                            .builder()
                            .setHeader(header)
                            .setRecordSeparator("\n")
                            .get());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void row(Object... values) {
        try {
            rows.printRecord(values);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    void whole() {
        whole = true;
    }

    @Override
    public void close() {
        try {
            rows.close();
            if (whole) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UnusableFile unwritable(IOException e) {
        return new UnusableFile(file + ": cannot be written: " + e.getMessage(), e);
    }
}
