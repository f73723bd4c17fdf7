package org.openwro.investigation.work;

import java.time.LocalDate;
import org.openwro.calendar.Deadline;

/**
 * The published targets of a case (C04, C05), moved by the days in which it was suspended. While it is suspended they stand still and the
 * days shown are those as of today.
 *
 * @param daysStopped in all suspensions so far
 */
public record Targets(Deadline order, Deadline finding, long daysStopped) {

    public LocalDate orderBy() {
        return order.dueOn();
    }

    public LocalDate findingBy() {
        return finding.dueOn();
    }
}
