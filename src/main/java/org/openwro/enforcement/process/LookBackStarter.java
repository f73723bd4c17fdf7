package org.openwro.enforcement.process;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openwro.enforcement.RunLookBacks;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds for look-backs to run, wherever the jobs of the engine run: two workers of low priority, which rest while new
 * lines are read, so that the screening of new lines goes before.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class LookBackStarter implements DisposableBean {

    private final RunLookBacks running;
    private static final int WORKERS = 2;

    private final AtomicInteger busy = new AtomicInteger();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, work -> {
        Thread thread = new Thread(work, "look-back");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    LookBackStarter(RunLookBacks running) {
        this.running = running;
    }

    @Scheduled(fixedDelayString = "5s", initialDelayString = "5s")
    void start() {
        while (busy.get() < WORKERS) {
            busy.incrementAndGet();
            workers.execute(() -> {
                try {
                    running.runWaiting();
                } finally {
                    busy.decrementAndGet();
                }
            });
        }
    }

    /** A run that does not end its batch by then goes on after the next start. */
    @Override
    public void destroy() throws InterruptedException {
        workers.shutdownNow();
        workers.awaitTermination(10, TimeUnit.SECONDS);
    }
}
