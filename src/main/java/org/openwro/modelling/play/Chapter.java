package org.openwro.modelling.play;

import java.util.List;
import java.util.Map;
import org.openwro.modelling.table.TableAnswer;

/**
 * What came of one step.
 *
 * @param answer what a decision table said; null when none was asked
 */
public record Chapter(Step step, Map<String, Object> learned, TableAnswer answer, List<Event> events) {

    public Chapter {
        events = List.copyOf(events);
    }
}
