package org.openwro.enforcement.review;

import java.util.Optional;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.LineAccess;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.review.MatchAnswer.Kind;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Another officer of the port takes a second look and puts another answer in the place of the first; the record keeps both. A line that
 * was held stays held: the detention decides about the goods, the answer only about the example.
 */
@Service
public class CorrectAnswer {

    private final EntryLines lines;
    private final MatchAnswers answers;
    private final KeepAnswer keeping;
    private final ActOnAnswer acting;

    CorrectAnswer(EntryLines lines, MatchAnswers answers, KeepAnswer keeping, ActOnAnswer acting) {
        this.lines = lines;
        this.answers = answers;
        this.keeping = keeping;
        this.acting = acting;
    }

    /** Whether the actor may correct the last answer about this line. */
    public boolean mayCorrect(ScreenedLine line, Actor actor) {
        return LineAccess.mayDecide(actor, line.line().portCode())
                && answers.last(line.line().lineId())
                        .filter(last -> !last.answeredBy().equals(actor.username()))
                        .isPresent();
    }

    @Transactional
    public Outcome<ScreenedLine> correct(String lineId, Verdict verdict, Actor actor) {
        Optional<ScreenedLine> found = lines.find(lineId)
                .filter(line -> LineAccess.mayDecide(actor, line.line().portCode()));
        Optional<MatchAnswer> last = answers.last(lineId);
        if (found.isEmpty() || last.isEmpty()) {
            return Outcome.refused(Refusal.of("enforcement.line.notFound"));
        }
        if (last.get().answeredBy().equals(actor.username())) {
            return Outcome.refused(Refusal.of("enforcement.correct.own"));
        }
        ScreenedLine line = found.get();
        Refusals refusals = verdict.check(line)
                .when(verdict.cannotTell(), "answer", "enforcement.review.answer.missing")
                .required(verdict.words(), "words", "enforcement.review.words.missing");
        if (refusals.any()) {
            return refusals.outcome();
        }
        if (isSame(last.get(), verdict)) {
            return Outcome.refused(Refusal.at("answer", "enforcement.correct.same"));
        }
        keeping.keep(line, verdict, true, actor);
        if (verdict.kind() == Kind.FALLS_UNDER && !line.isHeld()) {
            acting.act(line, verdict, actor);
        }
        return Outcome.done(line);
    }

    private static boolean isSame(MatchAnswer last, Verdict verdict) {
        return last.kind() == verdict.kind()
                && (last.kind() == Kind.FALLS_UNDER
                        ? last.orderId().equals(verdict.orderId())
                        : last.reason() == verdict.dissent());
    }
}
