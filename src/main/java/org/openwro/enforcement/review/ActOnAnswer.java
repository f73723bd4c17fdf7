package org.openwro.enforcement.review;

import java.util.Locale;
import org.openwro.enforcement.DismissMatch;
import org.openwro.enforcement.HoldLine;
import org.openwro.enforcement.RaiseHold;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.review.MatchAnswer.Kind;
import org.openwro.identity.Actor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What follows from an answer: the line is held, or its match is set aside. */
@Component
class ActOnAnswer {

    private final RaiseHold raising;
    private final DismissMatch dismissing;
    private final MessageSource messages;

    ActOnAnswer(RaiseHold raising, DismissMatch dismissing, MessageSource messages) {
        this.raising = raising;
        this.dismissing = dismissing;
        this.messages = messages;
    }

    /** @throws org.openwro.platform.RefusedException when somebody decided about the line meanwhile, so that nothing is kept */
    void act(ScreenedLine line, Verdict verdict, Actor actor) {
        String lineId = line.line().lineId();
        String words = verdict.words().strip();
        if (verdict.kind() == Kind.FALLS_UNDER) {
            raising.raise(new HoldLine(lineId, verdict.orderId(), words), actor).orThrow();
        } else {
            String reason = messages.getMessage(verdict.dissent().labelKey(), null, Locale.US);
            dismissing
                    .dismiss(lineId, words.isEmpty() ? reason : reason + ": " + words, actor)
                    .orThrow();
        }
    }
}
