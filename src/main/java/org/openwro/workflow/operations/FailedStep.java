package org.openwro.workflow.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openwro.workflow.internal.Incidents;

/**
 * A step that failed, with what one needs to know to mend it.
 *
 * @param facts routing facts of the case: ids and values, no records
 * @param history the tries, newest first
 */
public record FailedStep(
        Incidents.Incident incident,
        String instance,
        String trace,
        Map<String, String> facts,
        List<Try> history,
        List<Note> notes) {

    /** A try of the step. */
    public record Try(Instant at, boolean failed, String message) {}

    /** What one administrator tells the next. */
    public record Note(String author, Instant at, String text) {}
}
