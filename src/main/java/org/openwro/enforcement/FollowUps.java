package org.openwro.enforcement;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openwro.enforcement.review.OpenReviews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Opens detentions and reviews for the lines that were kept, in a thread of its own, while the next ones are read. */
@Component
class FollowUps implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);

    private final OpenDetentions opening;
    private final OpenReviews reviews;

    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "entry-lines-follow-up");
        thread.setDaemon(true);
        return thread;
    });

    FollowUps(OpenDetentions opening, OpenReviews reviews) {
        this.opening = opening;
        this.reviews = reviews;
    }

    FollowUp of(UploadId upload) {
        return new FollowUp(upload);
    }

    /** What is left is taken up after the next start. */
    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    /** What follows the batches of one upload, one after the other. */
    final class FollowUp {

        private final UploadId upload;
        private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

        private FollowUp(UploadId upload) {
            this.upload = upload;
        }

        void batchKept() {
            last = last.thenRunAsync(this::open, threads);
        }

        private void open() {
            try {
                opening.openOf(upload);
                reviews.startWaiting();
            } catch (RuntimeException fault) {
                LOG.error("What follows lines of upload {} is taken up by the next sweep", upload.value(), fault);
            }
        }

        void await() {
            try {
                last.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
