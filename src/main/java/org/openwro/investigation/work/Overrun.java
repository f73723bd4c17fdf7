package org.openwro.investigation.work;

import java.time.LocalDate;
import org.openwro.calendar.ClockId;

/**
 * A target that passed without a decision.
 *
 * @param target the day that was missed
 * @param reason empty until the lead investigator gives it
 */
public record Overrun(ClockId clock, LocalDate target, String reason, String reasonBy) {

    public boolean isExplained() {
        return !reason.isEmpty();
    }
}
