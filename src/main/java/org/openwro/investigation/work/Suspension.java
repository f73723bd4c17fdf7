package org.openwro.investigation.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.openwro.investigation.CaseState;

/**
 * A time in which the case rests and its target clocks stand still.
 *
 * @param state in which the case was, and goes on afterwards
 * @param resumedOn null while it lasts
 */
public record Suspension(
        int number,
        CaseState state,
        String reason,
        LocalDate since,
        String by,
        LocalDate resumedOn,
        String whyResumed) {

    /** Whole days from the day after it began to the day it ended, or to today. */
    long days(LocalDate today) {
        return ChronoUnit.DAYS.between(since, resumedOn == null ? today : resumedOn);
    }
}
