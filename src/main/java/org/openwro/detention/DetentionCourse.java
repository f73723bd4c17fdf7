package org.openwro.detention;

import java.time.LocalDate;

/**
 * What happened to a detention so far, each null until it does.
 *
 * @param admissibilityBy who decided on the admissibility; null too when nobody did, because no proof came in time
 */
public record DetentionCourse(
        LocalDate presentedOn,
        FirstDecision decision,
        LocalDate noticedOn,
        LocalDate proofFiledOn,
        Review review,
        String admissibilityBy,
        Seizure seizure,
        Exclusion exclusion,
        LocalDate exportAskedOn,
        Protest protest,
        Disposal disposal,
        LocalDate endedOn) {

    static DetentionCourse of(DetentionRecord row) {
        return new DetentionCourse(
                row.presentedOn,
                row.decision,
                row.noticedOn,
                row.proofFiledOn,
                row.review,
                row.admissibilityBy,
                row.seizure,
                row.exclusion,
                row.exportAskedOn,
                row.protest,
                row.disposal,
                row.endedOn);
    }
}
