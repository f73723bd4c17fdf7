package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.calendar.Deadline;
import org.openwro.screening.core.Instrument;

/**
 * How long the importer may answer the detention of lines under one instrument.
 *
 * @param extended the deadline is later than the rule gives it, because an extension was granted
 */
public record ResponsePeriod(Instrument instrument, Deadline deadline, boolean extended) {

    public LocalDate dueOn() {
        return deadline.dueOn();
    }

    /** Key of the sentence that says from which event the period runs. */
    public String ruleKey() {
        return "detention.response." + deadline.clock();
    }
}
