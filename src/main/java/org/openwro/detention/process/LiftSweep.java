package org.openwro.detention.process;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every hour, five minutes past, for orders whose end day has come, wherever the jobs of the engine run. Hourly, so that a node
 * that stood still at midnight loses an hour and not a day.
 */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class LiftSweep {

    private final LiftDue lifting;

    LiftSweep(LiftDue lifting) {
        this.lifting = lifting;
    }

    @Scheduled(cron = "0 5 * * * *", zone = "America/New_York")
    void sweep() {
        lifting.liftDue();
    }
}
