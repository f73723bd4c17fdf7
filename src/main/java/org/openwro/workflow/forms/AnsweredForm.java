package org.openwro.workflow.forms;

import java.time.Instant;
import java.util.List;

/**
 * A form that somebody filled in on a case; never changed afterwards.
 *
 * @param formVersion version of the form in the engine, counted from 1
 * @param sha256 SHA-256 of the answers as stored, in hex; stands in the audit trail, too
 */
public record AnsweredForm(
        String caseKey,
        String taskName,
        String formKey,
        int formVersion,
        List<FormAnswer> answers,
        String sha256,
        String answeredBy,
        Instant answeredAt) {

    public AnsweredForm {
        answers = List.copyOf(answers);
    }
}
