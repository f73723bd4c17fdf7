package org.openwro.enforcement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.openwro.enforcement.PrepareLines.Prepared;
import org.openwro.enforcement.intake.RawRow;
import org.openwro.enforcement.intake.RowSource;
import org.openwro.enforcement.intake.UnreadableSource;

/** Reads one batch of rows ahead and makes it ready, in a thread of its own, while the one before is kept. */
final class ReadAhead implements AutoCloseable {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "entry-lines-ahead");
        thread.setDaemon(true);
        return thread;
    });

    private final RowSource rows;
    private final int size;
    private final Function<List<RawRow>, Prepared> prepare;
    private Future<Batch> next;

    ReadAhead(RowSource rows, int size, Function<List<RawRow>, Prepared> prepare) {
        this.rows = rows;
        this.size = size;
        this.prepare = prepare;
        this.next = THREADS.submit(this::read);
    }

    /**
     * @param lastLine line or position of its last row
     * @param unreadable why nothing after it can be read; null otherwise
     */
    record Batch(Prepared prepared, boolean isLast, long lastLine, UnreadableSource unreadable) {}

    private Batch read() throws IOException {
        List<RawRow> batch = new ArrayList<>(size);
        UnreadableSource unreadable = null;
        boolean last = false;
        try {
            while (!last && batch.size() < size) {
                RawRow row = rows.next();
                if (row == null) {
                    last = true;
                } else {
                    batch.add(row);
                }
            }
        } catch (UnreadableSource end) {
            unreadable = end;
            last = true;
        }
        long lastLine = batch.isEmpty() ? 0 : batch.get(batch.size() - 1).lineNumber();
        return new Batch(prepare.apply(batch), last, lastLine, unreadable);
    }

    /** The next batch; not to be called after the last. */
    Batch next() throws IOException {
        Batch batch = await();
        if (!batch.isLast()) {
            next = THREADS.submit(this::read);
        }
        return batch;
    }

    private Batch await() throws IOException {
        try {
            return next.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("told to stop", stopped);
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof IOException read) {
                throw read;
            }
            throw fault.getCause() instanceof RuntimeException other
                    ? other
                    : new IllegalStateException(fault.getCause());
        }
    }

    /** Returns when nobody reads the rows any more. */
    @Override
    public void close() {
        boolean interrupted = Thread.interrupted();
        while (!next.isDone()) {
            try {
                next.get();
            } catch (InterruptedException again) {
                interrupted = true;
            } catch (ExecutionException whatever) {
                break;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
