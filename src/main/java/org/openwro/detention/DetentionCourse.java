package org.openwro.detention;

import java.time.LocalDate;

/** What happened to a detention so far, each null until it does. */
public record DetentionCourse(
        LocalDate presentedOn,
        FirstDecision decision,
        LocalDate noticedOn,
        LocalDate proofFiledOn,
        Review review,
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
                row.seizure,
                row.exclusion,
                row.exportAskedOn,
                row.protest,
                row.disposal,
                row.endedOn);
    }
}
