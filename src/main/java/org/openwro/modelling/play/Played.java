package org.openwro.modelling.play;

import java.util.List;

/** What came of one move. */
public record Played(Position position, List<Event> events) {

    public Played {
        events = List.copyOf(events);
    }
}
