package org.openwro.enforcement;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openwro.enforcement.ReceiveEntryLines.Opened;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Takes a file and answers when it is on the disk; the rows are read by threads of their own while the sender watches the progress. */
@Service
public class ReceiveInBackground implements DisposableBean {

    private static final int READERS = 2;

    private final ReceiveEntryLines receiving;
    private final Spool spool;
    private final LiveReaders live;

    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, work -> {
        Thread thread = new Thread(work, "entry-lines");
        thread.setDaemon(true);
        return thread;
    });

    ReceiveInBackground(ReceiveEntryLines receiving, Spool spool, LiveReaders live) {
        this.receiving = receiving;
        this.spool = spool;
        this.live = live;
    }

    /** Refuses like {@link ReceiveEntryLines#receive}. */
    public Outcome<UploadId> receive(Submission submission, Actor actor) {
        Spool.Spooled file = spool.keep(submission.content());
        Outcome<Opened> opened = receiving.open(submission, file.name(), actor);
        if (!opened.isRefused()) {
            start(opened.orThrow());
        }
        return opened.map(Opened::id);
    }

    void goOn(Readings.Taken taken, Actor actor) {
        start(receiving.reopen(taken, actor));
    }

    boolean hasRoom() {
        return live.count() < READERS;
    }

    private void start(Opened opened) {
        live.add(opened.reading());
        readers.execute(() -> receiving.read(opened));
    }

    /** Lets running batches end; the rest is read on at the next start, or by another node. */
    @Override
    public void destroy() throws InterruptedException {
        readers.shutdownNow();
        readers.awaitTermination(10, TimeUnit.SECONDS);
        live.releaseAll();
    }
}
