package org.openwro.enforcement;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openwro.enforcement.ReceiveEntryLines.Opened;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DuplicateKeyException;
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
        return receive(submission, file, actor);
    }

    /**
     * Takes what is known by a key, once, however often and on how many nodes it is tried.
     *
     * @return empty when it was taken under this key before
     */
    public Optional<Outcome<UploadId>> receiveOnce(Submission submission, String key, Actor actor) {
        Spool.Spooled file = spool.keep(submission.content());
        try {
            return Optional.of(receive(submission.under(new Submission.Request(key, file.hash())), file, actor));
        } catch (DuplicateKeyException takenBefore) {
            return Optional.empty();
        }
    }

    private Outcome<UploadId> receive(Submission submission, Spool.Spooled file, Actor actor) {
        Outcome<Opened> opened;
        try {
            opened = receiving.open(submission, file.name(), actor);
        } catch (RuntimeException fault) {
            spool.delete(file.name());
            throw fault;
        }
        if (!opened.isRefused()) {
            live.add(opened.orThrow().reading());
            readers.execute(() -> receiving.read(opened.orThrow()));
        }
        return opened.map(Opened::id);
    }

    void goOn(Readings.Taken taken, Actor actor) {
        live.add(taken.reading());
        readers.execute(() -> receiving.readOn(taken, actor));
    }

    /** Whether what comes now is read at once. */
    public boolean hasRoom() {
        return live.count() < READERS;
    }

    /** Lets running batches end; the rest is read on at the next start, or by another node. */
    @Override
    public void destroy() throws InterruptedException {
        readers.shutdownNow();
        readers.awaitTermination(10, TimeUnit.SECONDS);
        live.releaseAll();
    }
}
