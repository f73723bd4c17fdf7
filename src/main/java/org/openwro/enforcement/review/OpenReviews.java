package org.openwro.enforcement.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.calendar.BusinessDays;
import org.openwro.calendar.EasternTime;
import org.openwro.enforcement.EnforcementSettings;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.LinesPossible.Possible;
import org.openwro.enforcement.process.MatchReviewModel;
import org.openwro.screening.core.EntryLine;
import org.openwro.workflow.Processes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings possible matches to the officers of their port: one process and so one task per line. */
@Service
public class OpenReviews {

    private static final int LONGEST_TITLE = 200;

    private final MatchReviews reviews;
    private final EntryLines lines;
    private final Processes processes;
    private final BusinessDays businessDays;
    private final EnforcementSettings settings;
    private final MessageSource messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OpenReviews(
            MatchReviews reviews,
            EntryLines lines,
            Processes processes,
            BusinessDays businessDays,
            EnforcementSettings settings,
            MessageSource messages,
            TransactionTemplate transaction,
            Clock clock) {
        this.reviews = reviews;
        this.lines = lines;
        this.processes = processes;
        this.businessDays = businessDays;
        this.settings = settings;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A line whose review is open keeps the task that it has; one that was answered gets a new one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(List<Possible> possible) {
        LocalDate dueOn = businessDays.plus(LocalDate.now(clock), settings.reviewWithin());
        Set<String> opened = reviews.open(possible, clock.instant(), dueOn);
        possible.stream()
                .filter(each -> opened.contains(each.line().lineId()))
                .forEach(each -> start(each.line(), each.orderId(), dueOn));
    }

    /** Starts what waited before this platform had tasks for it, some dozens in one transaction. */
    public void startWaiting() {
        while (transaction.execute(status -> startBatch()) > 0) {}
    }

    private int startBatch() {
        List<MatchReview> batch = reviews.lockToStart(settings.portsPerStart());
        batch.forEach(
                each -> lines.find(each.lineId()).ifPresent(line -> start(line.line(), each.orderId(), each.dueOn())));
        reviews.move(batch.stream().map(MatchReview::lineId).toList(), ReviewState.WAITING);
        return batch.size();
    }

    private void start(EntryLine line, String orderId, LocalDate dueOn) {
        String title = messages.getMessage(
                "enforcement.review.caseTitle", new Object[] {orderId, line.manufacturerName()}, java.util.Locale.US);
        processes.start(
                MatchReviewModel.PROCESS,
                LineRecord.key(line.lineId()),
                Map.of(
                        MatchReviewModel.VARIABLE_PORT,
                        line.portCode(),
                        MatchReviewModel.VARIABLE_CASE_TITLE,
                        title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                        MatchReviewModel.VARIABLE_REVIEW_DUE_ON,
                        Date.from(EasternTime.endOf(dueOn))));
    }
}
