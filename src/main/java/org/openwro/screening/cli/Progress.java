package org.openwro.screening.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** A line on the terminal that tells how far a long command is; silent when the output goes elsewhere. */
final class Progress {

    private static final int WIDTH = 30;
    private static final int ROWS_BETWEEN = 2000;

    private final PrintStream terminal;
    private long rows;
    private long read;
    private long size;

    private Progress(PrintStream terminal) {
        this.terminal = terminal;
    }

    static Progress onTerminal() {
        return new Progress(System.console() == null ? null : System.err);
    }

    InputStream counting(InputStream bytes, long total) {
        size = total;
        return new FilterInputStream(bytes) {

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                read += Math.max(0, count);
                return count;
            }
        };
    }

    void row() {
        rows++;
        if (terminal != null && rows % ROWS_BETWEEN == 0) {
            double share = size == 0 ? 1 : Math.min(1.0, read / (double) size);
            int full = (int) (share * WIDTH);
            terminal.printf(
                    "\r[%s%s] %3.0f %%  %,d rows", "#".repeat(full), " ".repeat(WIDTH - full), share * 100, rows);
        }
    }

    long done() {
        if (terminal != null && rows >= ROWS_BETWEEN) {
            terminal.printf("\r[%s] 100 %%  %,d rows%n", "#".repeat(WIDTH), rows);
        }
        return rows;
    }
}
