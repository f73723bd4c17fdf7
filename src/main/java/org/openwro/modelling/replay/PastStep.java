package org.openwro.modelling.replay;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One passage of a case through an element, as the engine has written it down.
 *
 * @param id of the passage
 * @param began counts the passages of the case in the order in which they began
 * @param ended null while it goes on
 * @param cancelled broken off by an event, a person or an end elsewhere
 */
public record PastStep(
        String id, String element, String type, int began, Instant start, Instant ended, boolean cancelled) {

    private static final Pattern FOLLOWS = Pattern.compile("(?i).*(gateway|start.*|endevent|throw.*)");

    /** Gateways, starts and ends follow from the rest; the others have to be found again in the draft. */
    boolean mustBeFound() {
        return !FOLLOWS.matcher(type).matches();
    }

    /** Of a process, sub-process or event sub-process. */
    boolean isStart() {
        return type.toLowerCase(java.util.Locale.ROOT).contains("start");
    }
}
