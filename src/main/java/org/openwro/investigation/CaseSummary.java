package org.openwro.investigation;

import java.time.LocalDate;

/**
 * A case as a line of a list.
 *
 * @param lead username; empty before planning
 * @param recommendation null before it is made
 */
public record CaseSummary(
        CaseId id,
        String title,
        CaseState state,
        String country,
        String lead,
        LocalDate openedOn,
        Recommendation recommendation) {}
