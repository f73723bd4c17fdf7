package org.openwro.enforcement.review;

import java.util.Arrays;
import java.util.Optional;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.review.MatchAnswer.Kind;
import org.openwro.platform.Refusals;

/**
 * An officer's answer as entered; texts may be blank.
 *
 * @param answer FALLS_UNDER, DOES_NOT_FALL_UNDER or CANNOT_TELL
 * @param orderId for FALLS_UNDER one of the orders that the line resembles
 * @param reason for DOES_NOT_FALL_UNDER a {@link Dissent}
 * @param words the reason in the officer's words, or the question
 */
public record Verdict(String answer, String orderId, String reason, String words) {

    public static final String CANNOT_TELL = "CANNOT_TELL";

    private static final int LONGEST_WORDS = 1500;

    public Verdict {
        words = words == null ? "" : words;
    }

    public boolean cannotTell() {
        return CANNOT_TELL.equals(answer);
    }

    Kind kind() {
        return Kind.valueOf(answer);
    }

    Dissent dissent() {
        return Dissent.valueOf(reason);
    }

    /** What has to be mended before the answer can be taken. */
    Refusals check(ScreenedLine line) {
        boolean falls = Kind.FALLS_UNDER.name().equals(answer);
        boolean doesNot = Kind.DOES_NOT_FALL_UNDER.name().equals(answer);
        Optional<Dissent> dissent = Arrays.stream(Dissent.values())
                .filter(each -> each.name().equals(reason))
                .findFirst();
        return new Refusals()
                .when(!falls && !doesNot && !cannotTell(), "answer", "enforcement.review.answer.missing")
                .when(
                        falls && (orderId == null || line.matchUnder(orderId).isEmpty()),
                        "orderId",
                        "enforcement.review.order.missing")
                .when(doesNot && dissent.isEmpty(), "reason", "enforcement.review.reason.missing")
                .when(
                        words.isBlank()
                                && (falls
                                        || dissent.filter(Dissent.OTHER::equals).isPresent() && doesNot),
                        "words",
                        "enforcement.review.words.missing")
                .when(words.isBlank() && cannotTell(), "words", "enforcement.review.question.missing")
                .tooLong(words, "words", LONGEST_WORDS);
    }
}
