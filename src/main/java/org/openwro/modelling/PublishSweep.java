package org.openwro.modelling;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every half minute for approved models whose time has come, wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class PublishSweep {

    private final ReleaseModels release;

    PublishSweep(ReleaseModels release) {
        this.release = release;
    }

    @Scheduled(fixedDelayString = "30s", initialDelayString = "10s")
    void sweep() {
        release.publishDue();
    }
}
