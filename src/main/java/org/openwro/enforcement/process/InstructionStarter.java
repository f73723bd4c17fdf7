package org.openwro.enforcement.process;

import org.openwro.enforcement.StartInstructions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every other second for instructions to start, wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class InstructionStarter {

    private final StartInstructions starting;

    InstructionStarter(StartInstructions starting) {
        this.starting = starting;
    }

    @Scheduled(fixedDelayString = "2s", initialDelayString = "2s")
    void start() {
        starting.startWaiting();
    }
}
