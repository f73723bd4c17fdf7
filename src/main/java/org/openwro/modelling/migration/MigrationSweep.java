package org.openwro.modelling.migration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Moves waiting cases in small bites, so that other sweeps get their turn, wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class MigrationSweep {

    private static final int BITE = 100;

    private final MigrationWorker worker;

    MigrationSweep(MigrationWorker worker) {
        this.worker = worker;
    }

    @Scheduled(fixedDelayString = "1s", initialDelayString = "10s")
    void sweep() {
        worker.workOff(BITE);
    }
}
