package org.openwro.allegation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes forgotten drafts every hour, twenty minutes past, wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class SweepDrafts {

    private final ReportDrafts drafts;

    SweepDrafts(ReportDrafts drafts) {
        this.drafts = drafts;
    }

    @Scheduled(cron = "0 20 * * * *", zone = "America/New_York")
    void sweep() {
        drafts.sweep();
    }
}
