package org.openwro.modelling.replay;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every second for replays, wherever the jobs of the engine run; they run one after the other in a thread of low priority. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class ReplayStarter implements DisposableBean {

    private final RunReplays running;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "replay");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });

    ReplayStarter(RunReplays running) {
        this.running = running;
    }

    @Scheduled(fixedDelayString = "1s", initialDelayString = "10s")
    void start() {
        if (busy.compareAndSet(false, true)) {
            worker.execute(() -> {
                try {
                    running.runWaiting();
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(10, TimeUnit.SECONDS);
    }
}
