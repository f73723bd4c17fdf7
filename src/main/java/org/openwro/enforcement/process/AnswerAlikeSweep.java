package org.openwro.enforcement.process;

import org.openwro.enforcement.review.AnswerAlike;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Answers the possible matches that one answer takes in, wherever the jobs of the engine run. */
@Component
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", havingValue = "true", matchIfMissing = true)
class AnswerAlikeSweep {

    private final AnswerAlike answering;

    AnswerAlikeSweep(AnswerAlike answering) {
        this.answering = answering;
    }

    @Scheduled(fixedDelayString = "5s", initialDelayString = "15s")
    void answer() {
        answering.answerWaiting();
    }
}
