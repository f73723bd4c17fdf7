package org.openwro.enforcement.review;

import java.util.List;
import java.util.Map;
import org.openwro.enforcement.Hit;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.process.MatchReviewModel;
import org.openwro.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A line that is held needs no review any more. When an officer held it under an order that it matched, that is an answer, too. */
@Service
public class SettleReviews {

    private final MatchReviews reviews;
    private final KeepAnswer keeping;
    private final Processes processes;

    SettleReviews(MatchReviews reviews, KeepAnswer keeping, Processes processes) {
        this.reviews = reviews;
        this.keeping = keeping;
        this.processes = processes;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void settle(List<Hit> hits) {
        reviews.settle(hits.stream().map(hit -> hit.line().lineId()).toList()).stream()
                .filter(review -> review.state() != ReviewState.TO_START)
                .forEach(review -> processes.correlate(
                        MatchReviewModel.MESSAGE_SETTLED, LineRecord.key(review.lineId()), Map.of()));
        hits.stream()
                .filter(hit -> hit.raisedBy() != null && hit.grounds().get(0).targetId() != null)
                .forEach(keeping::ofHold);
    }
}
