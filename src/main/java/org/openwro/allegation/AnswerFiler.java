package org.openwro.allegation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers a filer by letter: a report that was returned with advice (19 CFR 12.42(c)), rejected or referred, an investigation that ended
 * without action, an order that came of it. Reports that nobody outside the agency filed need no answer.
 */
@Service
public class AnswerFiler {

    private static final Map<TriageOutcome, String> TEMPLATES = Map.of(
            TriageOutcome.RETURNED, "allegationAdvice",
            TriageOutcome.REJECTED, "allegationRejected",
            TriageOutcome.REFERRED, "allegationReferred");

    private final Allegations allegations;
    private final FilerLetters letters;

    AnswerFiler(Allegations allegations, FilerLetters letters) {
        this.allegations = allegations;
        this.letters = letters;
    }

    /** @throws IllegalStateException when nothing was decided that is answered by letter */
    @Transactional
    public void answer(AllegationId id) {
        Allegation allegation = allegations.get(id);
        TriageDecision decision = allegation
                .decision()
                .filter(each -> TEMPLATES.containsKey(each.outcome()))
                .orElseThrow(() -> new IllegalStateException("No letter is due on " + id));
        letters.issue(
                allegation,
                TEMPLATES.get(decision.outcome()),
                "allegation.letter." + decision.outcome() + ".title",
                Map.of(
                        "missing", decision.missing(),
                        "paragraphs", paragraphs(decision.answer()),
                        "referredTo", decision.agency()));
    }

    /** The investigation that the report led to ended without an order. */
    @Transactional
    public void closedWithoutAction(AllegationId id) {
        Allegation allegation = allegations.get(id);
        if (allegation.origin().channel().isFromOutside()) {
            letters.issue(allegation, "allegationClosed", "allegation.letter.closed.title", Map.of());
        }
    }

    /**
     * An order on the goods is in force and public.
     *
     * @param order number of the order, under which the public register shows it
     */
    @Transactional
    public void orderInForce(AllegationId id, String order, String orderTitle) {
        Allegation allegation = allegations.get(id);
        if (allegation.origin().channel().isFromOutside()) {
            letters.issue(
                    allegation,
                    "allegationOrder",
                    "allegation.letter.order.title",
                    Map.of("order", order, "orderTitle", orderTitle));
        }
    }

    private static List<String> paragraphs(String answer) {
        return answer.lines().filter(line -> !line.isBlank()).toList();
    }
}
