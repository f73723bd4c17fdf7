package org.openwro.allegation.process;

/** Names of the model {@code bpmn/allegation/allegation-intake.bpmn}. */
public final class AllegationIntakeModel {

    public static final String PROCESS = "process_allegationIntake";
    public static final String TASK_TRIAGE = "userTask_triageAllegation";
    static final String VARIABLE_CASE_TITLE = "caseTitle";
    static final String VARIABLE_DECISION_DUE_AT = "decisionDueAt";
    static final String VARIABLE_DECISION_DUE_ON = "decisionDueOn";

    private AllegationIntakeModel() {}
}
