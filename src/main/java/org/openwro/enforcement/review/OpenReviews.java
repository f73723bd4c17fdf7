package org.openwro.enforcement.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.calendar.BusinessDays;
import org.openwro.calendar.EasternTime;
import org.openwro.enforcement.EnforcementSettings;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.LinesPossible.Possible;
import org.openwro.enforcement.process.MatchReviewModel;
import org.openwro.enforcement.review.MatchReviews.ToStart;
import org.openwro.workflow.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings possible matches to the officers of their port: one process and so one task per line. */
@Service
public class OpenReviews {

    private static final Logger LOG = LoggerFactory.getLogger(OpenReviews.class);
    private static final int LONGEST_TITLE = 200;

    private final MatchReviews reviews;
    private final Processes processes;
    private final BusinessDays businessDays;
    private final EnforcementSettings settings;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpenReviews(
            MatchReviews reviews,
            Processes processes,
            BusinessDays businessDays,
            EnforcementSettings settings,
            MessageSource messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.reviews = reviews;
        this.processes = processes;
        this.businessDays = businessDays;
        this.settings = settings;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Notes, in the transaction that keeps the lines, that they wait for an officer; {@link #startWaiting} brings the tasks. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(List<Possible> possible) {
        reviews.open(possible, clock.instant(), businessDays.plus(LocalDate.now(clock), settings.reviewWithin()));
    }

    /**
     * Starts what waits, batch by batch, each in a transaction of its own: thousands of possible matches in one upload never make one
     * long transaction. What cannot be started now is tried again by the next call.
     */
    public void startWaiting() {
        try {
            while (transaction.execute(status -> startBatch()) > 0
                    && !Thread.currentThread().isInterrupted()) {}
        } catch (RuntimeException fault) {
            LOG.error("Reviews of possible matches could not be started; they are tried again", fault);
        }
    }

    private int startBatch() {
        List<ToStart> batch = reviews.lockToStart(settings.hitsPerBatch());
        batch.forEach(this::start);
        reviews.move(batch.stream().map(ToStart::lineId).toList(), ReviewState.WAITING);
        return batch.size();
    }

    private void start(ToStart review) {
        String title = messages.getMessage(
                "enforcement.review.caseTitle", new Object[] {review.orderId(), review.maker()}, Locale.US);
        processes.start(
                MatchReviewModel.PROCESS,
                LineRecord.key(review.lineId()),
                Map.of(
                        MatchReviewModel.VARIABLE_PORT,
                        review.portCode(),
                        MatchReviewModel.VARIABLE_CASE_TITLE,
                        title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                        MatchReviewModel.VARIABLE_REVIEW_DUE_ON,
                        Date.from(EasternTime.endOf(review.dueOn()))));
    }
}
