package org.openwro.allegation;

import java.util.Arrays;
import java.util.List;

/**
 * Command: decide on the allegation of this triage task.
 *
 * @param missing named in the written advice when returned
 * @param reasons for the file, not for the filer
 * @param agency to which it is referred, alone or beside another outcome; empty for none
 * @param answer what the filer is told, in the letter and on the status page
 * @param joinCase key of the open case that it becomes part of when accepted; empty to open its own
 */
public record DecideAllegation(
        String taskId,
        TriageOutcome outcome,
        List<RequiredElement> missing,
        String reasons,
        String agency,
        String answer,
        String joinCase) {

    public DecideAllegation(
            String taskId,
            TriageOutcome outcome,
            List<RequiredElement> missing,
            String reasons,
            String agency,
            String answer) {
        this(taskId, outcome, missing, reasons, agency, answer, "");
    }

    /** Accept it into an open case instead of opening one. */
    public static DecideAllegation join(String taskId, String caseKey, String reasons) {
        return new DecideAllegation(taskId, TriageOutcome.ACCEPTED, List.of(), reasons, "", "", caseKey);
    }

    public DecideAllegation {
        missing = List.copyOf(missing);
    }

    public static DecideAllegation accept(String taskId, String reasons) {
        return new DecideAllegation(taskId, TriageOutcome.ACCEPTED, List.of(), reasons, "", "");
    }

    public static DecideAllegation giveBack(String taskId, String advice, RequiredElement... missing) {
        return new DecideAllegation(taskId, TriageOutcome.RETURNED, Arrays.asList(missing), "", "", advice);
    }

    public static DecideAllegation reject(String taskId, String reasons, String answer) {
        return new DecideAllegation(taskId, TriageOutcome.REJECTED, List.of(), reasons, "", answer);
    }

    public static DecideAllegation refer(String taskId, String agency, String reasons) {
        return new DecideAllegation(taskId, TriageOutcome.REFERRED, List.of(), reasons, agency, "");
    }
}
