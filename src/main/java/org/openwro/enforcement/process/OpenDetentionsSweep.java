package org.openwro.enforcement.process;

import org.openwro.enforcement.OpenDetentions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Opens the detentions that a reader of entry lines left, wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class OpenDetentionsSweep {

    private final OpenDetentions opening;

    OpenDetentionsSweep(OpenDetentions opening) {
        this.opening = opening;
    }

    @Scheduled(fixedDelayString = "20s", initialDelayString = "15s")
    void open() {
        opening.openWaiting();
    }
}
