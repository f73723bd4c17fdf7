package org.openwro.enforcement;

import java.util.List;
import org.openwro.screening.core.EntryLine;

/**
 * One line with every order that covers it.
 *
 * @param grounds the most severe first, never empty
 * @param raisedBy username of the officer who raised the hold; null when screening did
 * @param reason the officer's words; null when screening did
 */
public record Hit(EntryLine line, List<Ground> grounds, String raisedBy, String reason) {

    public Hit {
        grounds = List.copyOf(grounds);
        if (grounds.isEmpty()) {
            throw new IllegalArgumentException("A hit names at least one order");
        }
    }
}
