package org.openwro.allegation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.document.Letters;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the letter to a filer whose report was returned with advice (19 CFR 12.42(c)), rejected or referred. */
@Service
public class AnswerFiler {

    private static final Map<TriageOutcome, String> TEMPLATES = Map.of(
            TriageOutcome.RETURNED, "allegationAdvice",
            TriageOutcome.REJECTED, "allegationRejected",
            TriageOutcome.REFERRED, "allegationReferred");

    private final Allegations allegations;
    private final Letters letters;
    private final TellFiler tellFiler;
    private final MessageSource messages;

    AnswerFiler(Allegations allegations, Letters letters, TellFiler tellFiler, MessageSource messages) {
        this.allegations = allegations;
        this.letters = letters;
        this.tellFiler = tellFiler;
        this.messages = messages;
    }

    /** @throws IllegalStateException when nothing was decided that is answered by letter */
    @Transactional
    public void answer(AllegationId id) {
        Allegation allegation = allegations.get(id);
        TriageDecision decision = allegation
                .decision()
                .filter(each -> TEMPLATES.containsKey(each.outcome()))
                .orElseThrow(() -> new IllegalStateException("No letter is due on " + id));
        Locale language = allegation.language();
        letters.issue(
                id.value(),
                TEMPLATES.get(decision.outcome()),
                Map.of(
                        "receivedOn", allegation.receivedOn(),
                        "reportTitle", allegation.title(),
                        "missing", decision.missing(),
                        "paragraphs", paragraphs(decision.answer()),
                        "referredTo", decision.agency()),
                messages.getMessage("allegation.letter." + decision.outcome() + ".title", null, language),
                Visibility.PARTIES,
                Actor.system(),
                language);
        tellFiler.thatSomethingWaits(id);
    }

    private static List<String> paragraphs(String answer) {
        return answer.lines().filter(line -> !line.isBlank()).toList();
    }
}
