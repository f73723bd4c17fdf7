package org.openwro.screening.core;

import java.util.List;

/**
 * The answer for one line: all matches, strongest first, and the one to act on.
 *
 * @param acting the most severe instrument in force; null without a match
 * @param actingReason code of why it acts; the sentence is the message {@code screening.acting.<code>}; null without one
 */
public record Screening(Result result, List<Match> matches, Match acting, String actingReason) {

    public Screening {
        matches = List.copyOf(matches);
    }
}
