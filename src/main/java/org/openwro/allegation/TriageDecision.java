package org.openwro.allegation;

import java.time.LocalDate;
import java.util.List;

/**
 * The decision on an allegation and the answer to the filer.
 *
 * @param missing what the written advice names as missing; filled when returned
 * @param reasons why; required when rejected
 * @param agency to which it was referred; required when only referred, empty for none
 * @param answer text of the letter
 * @param joinedCase key of the open case that it was accepted into; empty when it opens its own
 */
public record TriageDecision(
        TriageOutcome outcome,
        List<RequiredElement> missing,
        String reasons,
        String agency,
        String answer,
        String decidedBy,
        LocalDate decidedOn,
        String joinedCase) {

    public TriageDecision {
        missing = List.copyOf(missing);
    }
}
