package org.openwro.order.history;

import java.util.List;
import org.openwro.calendar.PartialDate;
import org.openwro.order.ListedStatus;

/** The status of a historical order from a day on; the day may be unknown. */
record StatusStep(ListedStatus status, PartialDate on) {

    /** Every order began active; the table tells only its latest status, and not always since when. */
    static List<StatusStep> steps(PartialDate issued, ListedStatus latest, PartialDate latestOn) {
        StatusStep first = new StatusStep(ListedStatus.ACTIVE, issued);
        return latest == ListedStatus.ACTIVE ? List.of(first) : List.of(first, new StatusStep(latest, latestOn));
    }
}
