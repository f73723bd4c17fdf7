package org.openwro.enforcement.process;

import org.openwro.enforcement.review.OpenReviews;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings possible matches that a reader of entry lines or a look-back left to their officers, wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class ReviewStarter {

    private final OpenReviews opening;

    ReviewStarter(OpenReviews opening) {
        this.opening = opening;
    }

    @Scheduled(fixedDelayString = "20s", initialDelayString = "15s")
    void start() {
        opening.startWaiting();
    }
}
