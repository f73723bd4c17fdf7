package org.openwro.enforcement.review;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.enforcement.EnforcementSettings;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.process.MatchReviewModel;
import org.openwro.enforcement.review.MatchActs.ToAnswer;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.screening.core.Result;
import org.openwro.workflow.Processes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives one answer to many possible matches that say the same. Nobody else can answer them from that moment; each line gets its answer,
 * its example and its entry in the record as if it had been answered alone, some hundred in one transaction.
 */
@Service
public class AnswerAlike {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerAlike.class);
    private static final Duration PUT_OFF = Duration.ofMinutes(5);

    private final AnswerReview answering;
    private final MatchActs acts;
    private final KeepAnswer keeping;
    private final ActOnAnswer acting;
    private final EntryLines lines;
    private final Processes processes;
    private final EnforcementSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AnswerAlike(
            AnswerReview answering,
            MatchActs acts,
            KeepAnswer keeping,
            ActOnAnswer acting,
            EntryLines lines,
            Processes processes,
            EnforcementSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.answering = answering;
        this.acts = acts;
        this.keeping = keeping;
        this.acting = acting;
        this.lines = lines;
        this.processes = processes;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How many other open reviews of the port an answer to this line would take in, up to 10,000. */
    public int countAlike(ScreenedLine line) {
        return acts.countAlike(line.line().lineId());
    }

    /** What was answered, and how many other lines the answer takes in. */
    public record Answered(ScreenedLine line, int alike) {}

    /**
     * Answers the line of the task as {@link AnswerReview#answer} does, and all alike with it when that is wanted: only that they do not fall
     * under the orders, since a hold is decided line by line.
     */
    @Transactional
    public Outcome<Answered> answer(String taskId, Verdict verdict, boolean withAlike, Actor actor) {
        boolean dismisses = MatchAnswer.Kind.DOES_NOT_FALL_UNDER.name().equals(verdict.answer());
        if (withAlike && !dismisses) {
            return Outcome.refused(Refusal.at("alike", "enforcement.review.alike.onlyNo"));
        }
        return answering
                .answer(taskId, verdict, actor)
                .map(line -> new Answered(
                        line, withAlike ? acts.begin(line.line(), verdict, actor.username(), clock.instant()) : 0));
    }

    /** Answers the lines of all acts, batch by batch; says how many. What fails is tried again later, each line alone. */
    public int answerWaiting() {
        int answered = 0;
        int batch;
        do {
            batch = batch(settings.hitsPerBatch());
            answered += batch;
        } while (batch > 0 && !Thread.currentThread().isInterrupted());
        return answered;
    }

    private int batch(int most) {
        Taken taken = new Taken();
        try {
            transaction.executeWithoutResult(status -> {
                taken.lines = acts.take(most, clock.instant());
                taken.lines.forEach(this::answer);
            });
            return taken.lines.size();
        } catch (RuntimeException fault) {
            if (taken.lines.size() > 1) {
                int answered = 0;
                for (int left = taken.lines.size(); left > 0; left--) {
                    answered += batch(1);
                }
                return answered;
            }
            taken.lines.forEach(each -> {
                LOG.error(
                        "Line {} could not be answered with its like; tried again in {}",
                        each.lineId(),
                        PUT_OFF,
                        fault);
                acts.putOff(each.lineId(), clock.instant().plus(PUT_OFF));
            });
            return 0;
        }
    }

    private static final class Taken {
        private List<ToAnswer> lines = List.of();
    }

    /** A line that was decided about meanwhile needs no answer any more; its task ends all the same. */
    private void answer(ToAnswer each) {
        ScreenedLine line = lines.find(each.lineId()).orElseThrow();
        if (line.result() == Result.POSSIBLE && line.decision() == null) {
            Actor actor = new Actor(
                    each.answeredBy(), each.answeredBy(), Set.of(Role.PORT_OFFICER), Set.of(each.portCode()), null);
            keeping.keep(line, each.verdict(), false, actor);
            acting.act(line, each.verdict(), actor);
        }
        if (each.started()) {
            processes.correlate(MatchReviewModel.MESSAGE_SETTLED, LineRecord.key(each.lineId()), Map.of());
        }
    }
}
