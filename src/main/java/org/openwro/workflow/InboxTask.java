package org.openwro.workflow;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task that waits for somebody.
 *
 * @param id the engine's task id
 * @param candidateRole name of the role whose people may take it
 * @param port four-digit code when it belongs to one port
 * @param organisation id when it belongs to one importer or producer
 * @param dueOn last day on which to act, Eastern Time; null when no clock runs
 */
public record InboxTask(
        String id,
        String processKey,
        String taskKey,
        String name,
        String formKey,
        String businessKey,
        String assignee,
        String candidateRole,
        String port,
        String organisation,
        Instant createdAt,
        LocalDate dueOn,
        String caseTitle) {

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    public boolean isAssignedTo(String username) {
        return username.equals(assignee);
    }

    /** Address of the page that the model names with {@code page:module/page}, or of the form that it names with {@code form:key}. */
    public String pagePath() {
        if (formKey.startsWith("form:")) {
            return "/work/forms/" + id;
        }
        return "/" + formKey.substring(formKey.indexOf(':') + 1) + "/" + id;
    }
}
