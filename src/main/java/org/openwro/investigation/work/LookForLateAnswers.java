package org.openwro.investigation.work;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for late answers every hour, forty minutes past, wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class LookForLateAnswers {

    private final RemindOfRequests remindOfRequests;

    LookForLateAnswers(RemindOfRequests remindOfRequests) {
        this.remindOfRequests = remindOfRequests;
    }

    @Scheduled(cron = "0 40 * * * *", zone = "America/New_York")
    void look() {
        remindOfRequests.remind();
    }
}
