package org.openwro.enforcement.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.Hit;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.review.MatchAnswer.Kind;
import org.openwro.identity.Actor;
import org.openwro.screening.core.Match;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts an answer on record and keeps the line with each target that it is about as a labelled example. */
@Component
class KeepAnswer {

    private final MatchAnswers answers;
    private final LabelledExamples examples;
    private final EntryLines lines;
    private final AuditTrail audit;
    private final Clock clock;

    KeepAnswer(MatchAnswers answers, LabelledExamples examples, EntryLines lines, AuditTrail audit, Clock clock) {
        this.answers = answers;
        this.examples = examples;
        this.lines = lines;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param verdict the answer of the form, whose words are checked already */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(ScreenedLine line, Verdict verdict, boolean correction, Actor actor) {
        String lineId = line.line().lineId();
        MatchAnswer answer = keep(
                lineId,
                verdict.kind(),
                verdict.kind() == Kind.FALLS_UNDER ? verdict.orderId() : null,
                verdict.kind() == Kind.FALLS_UNDER ? null : verdict.dissent(),
                verdict.words().strip(),
                correction,
                actor.username());
        List<Match> about = answer.kind() == Kind.FALLS_UNDER
                ? line.matchUnder(answer.orderId()).stream().toList()
                : Matches.byOrder(line.matches());
        examples.add(answer, line.line(), about);
        audit.record(
                LineRecord.key(lineId),
                actor,
                (correction ? "audit.enforcement.answerCorrected." : "audit.enforcement.matchAnswered.")
                        + answer.kind(),
                answer.orderId() == null ? "" : answer.orderId());
    }

    /** An officer held the line under an order that it matched. Does nothing when that is what was answered last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ofHold(Hit hit) {
        String lineId = hit.line().lineId();
        String orderId = hit.grounds().get(0).orderId();
        Optional<MatchAnswer> last = answers.last(lineId);
        Optional<Match> match = lines.find(lineId).flatMap(line -> line.matchUnder(orderId));
        if (match.isEmpty()
                || last.filter(each -> orderId.equals(each.orderId())).isPresent()) {
            return;
        }
        MatchAnswer answer =
                keep(lineId, Kind.FALLS_UNDER, orderId, null, hit.reason(), last.isPresent(), hit.raisedBy());
        examples.add(answer, hit.line(), match.stream().toList());
    }

    private MatchAnswer keep(
            String lineId, Kind kind, String orderId, Dissent reason, String words, boolean correction, String by) {
        int seq = answers.last(lineId).map(MatchAnswer::seq).orElse(0) + 1;
        MatchAnswer answer =
                new MatchAnswer(lineId, seq, kind, orderId, reason, words, correction, by, clock.instant());
        answers.add(answer);
        return answer;
    }
}
