package org.openwro.enforcement;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openwro.enforcement.ReceiveEntryLines.Opened;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Takes a file and answers at once; the rows are read by threads of their own while the sender watches the progress. */
@Service
public class ReceiveInBackground implements DisposableBean {

    private static final int READERS = 2;

    private final ReceiveEntryLines receiving;
    private final ExecutorService readers = Executors.newFixedThreadPool(READERS, work -> {
        Thread thread = new Thread(work, "entry-lines");
        thread.setDaemon(true);
        return thread;
    });

    ReceiveInBackground(ReceiveEntryLines receiving) {
        this.receiving = receiving;
    }

    /** Refuses like {@link ReceiveEntryLines#receive}; the content is copied before this returns. */
    public Outcome<UploadId> receive(Submission submission, Actor actor) {
        try {
            Path copy = Files.createTempFile("entry-lines", ".tmp");
            boolean handedOver = false;
            InputStream content = null;
            try {
                Files.copy(submission.content(), copy, StandardCopyOption.REPLACE_EXISTING);
                content = new BufferedInputStream(Files.newInputStream(copy));
                Outcome<Opened> opened = receiving.open(
                        new Submission(submission.fileName(), submission.channel(), submission.format(), content),
                        actor);
                if (!opened.isRefused()) {
                    readers.execute(() -> read(opened.orThrow(), copy));
                    handedOver = true;
                }
                return opened.map(Opened::id);
            } finally {
                if (!handedOver) {
                    if (content != null) {
                        content.close();
                    }
                    Files.deleteIfExists(copy);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void read(Opened opened, Path copy) {
        try {
            receiving.read(opened);
        } finally {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException left) {
                copy.toFile().deleteOnExit();
            }
        }
    }

    /** Lets running batches end; what is not read by then is reported as cut off. */
    @Override
    public void destroy() throws InterruptedException {
        readers.shutdownNow();
        readers.awaitTermination(10, TimeUnit.SECONDS);
    }
}
