package org.openwro.allegation;

import java.time.LocalDate;

/**
 * What filer and analysts write to each other about a report.
 *
 * @param sentBy username of the analyst; null for the filer
 * @param sentOn day, Eastern Time
 */
public record ReportMessage(String sentBy, LocalDate sentOn, String text) {

    public boolean isFromFiler() {
        return sentBy == null;
    }
}
