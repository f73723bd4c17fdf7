package org.openwro.admissibility.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One step of a supply chain.
 *
 * @param number names it within the shipment, from 1
 * @param country ISO 3166-1 alpha-2
 * @param output what comes out of it, in words
 * @param quantity what comes out of it in its unit; null when not known
 * @param papers that prove it
 */
public record Step(
        int number,
        StepKind kind,
        String party,
        String country,
        String place,
        LocalDate startedOn,
        LocalDate endedOn,
        String output,
        BigDecimal quantity,
        String unit,
        List<Paper> papers) {

    /** @param title of the document */
    public record Paper(String documentId, PaperKind kind, String title) {}

    Step withPapers(List<Paper> all) {
        return new Step(number, kind, party, country, place, startedOn, endedOn, output, quantity, unit, all);
    }
}
