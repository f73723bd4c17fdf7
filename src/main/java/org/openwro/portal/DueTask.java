package org.openwro.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.openwro.workflow.InboxTask;

/**
 * A task of a company with the time that is left for it.
 *
 * @param daysLeft null without a last day; 0 on the last day, negative after it
 * @param percentLeft share of its time that is left, 0 to 100
 */
public record DueTask(InboxTask task, Long daysLeft, int percentLeft) {

    static DueTask of(InboxTask task, LocalDate today, ZoneId zone) {
        if (task.dueOn() == null) {
            return new DueTask(task, null, 100);
        }
        long left = ChronoUnit.DAYS.between(today, task.dueOn());
        long all = Math.max(
                1, ChronoUnit.DAYS.between(task.createdAt().atZone(zone).toLocalDate(), task.dueOn()));
        return new DueTask(task, left, (int) Math.max(0, Math.min(100, 100 * left / all)));
    }

    public boolean isOver() {
        return daysLeft != null && daysLeft < 0;
    }
}
