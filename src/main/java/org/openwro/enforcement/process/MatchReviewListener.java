package org.openwro.enforcement.process;

import org.openwro.enforcement.LinesHit;
import org.openwro.enforcement.LinesPossible;
import org.openwro.enforcement.review.OpenReviews;
import org.openwro.enforcement.review.SettleReviews;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Possible matches get a task, and lines that are held lose theirs, in the transaction that stored them. */
@Component
class MatchReviewListener {

    private final OpenReviews opening;
    private final SettleReviews settling;

    MatchReviewListener(OpenReviews opening, SettleReviews settling) {
        this.opening = opening;
        this.settling = settling;
    }

    @EventListener
    void on(LinesPossible event) {
        opening.open(event.lines());
    }

    @EventListener
    void on(LinesHit event) {
        settling.settle(event.hits());
    }
}
