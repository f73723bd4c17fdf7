package org.openwro.allegation.web;

import java.util.Arrays;
import java.util.List;
import org.openwro.allegation.DecideAllegation;
import org.openwro.allegation.RequiredElement;
import org.openwro.allegation.TriageOutcome;

/** The triage form as it was typed. */
record TriageForm(String outcome, List<String> missing, String reasons, String agency, String answer, String joinCase) {

    TriageForm {
        outcome = PlainText.of(outcome);
        missing = missing == null ? List.of() : List.copyOf(missing);
        reasons = PlainText.of(reasons);
        agency = PlainText.of(agency);
        answer = PlainText.of(answer);
        joinCase = PlainText.of(joinCase);
    }

    DecideAllegation command(String taskId) {
        return new DecideAllegation(
                taskId,
                Arrays.stream(TriageOutcome.values())
                        .filter(each -> each.name().equals(outcome))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(RequiredElement.values())
                        .filter(each -> missing.contains(each.name()))
                        .toList(),
                reasons,
                agency,
                answer,
                joinCase);
    }
}
