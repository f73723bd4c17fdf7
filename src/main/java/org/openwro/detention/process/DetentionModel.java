package org.openwro.detention.process;

/** Names in {@code bpmn/detention/detention.bpmn}. */
public final class DetentionModel {

    public static final String PROCESS_DETENTION = "process_detention";

    public static final String TASK_RECORD_PRESENTATION = "userTask_recordPresentation";
    public static final String TASK_DECIDE_DETENTION = "userTask_decideDetention";
    public static final String TASK_CHOOSE_OPTION = "userTask_chooseOption";
    public static final String TASK_SUPERVISE_EXPORT = "userTask_superviseExport";
    public static final String TASK_RECORD_DESTRUCTION = "userTask_recordDestruction";
    public static final String TASK_DECIDE_PROTEST = "userTask_decideProtest";
    public static final String TASK_DECIDE_FURTHER_REVIEW = "userTask_decideFurtherReview";

    public static final String TIMER_PROOF_OVERDUE = "timer_proofOverdue";
    public static final String TIMER_DEEMED_EXCLUDED = "timer_deemedExcluded";

    public static final String MESSAGE_GOODS_EXPORTED = "message_goodsExported";
    public static final String MESSAGE_PROTEST_FILED = "message_protestFiled";

    public static final String VARIABLE_PORT = "port";
    public static final String VARIABLE_ORGANISATION = "organisation";
    public static final String VARIABLE_CASE_TITLE = "caseTitle";
    public static final String VARIABLE_INSTRUMENT = "instrument";
    public static final String VARIABLE_LINES_LEFT = "linesLeft";
    public static final String VARIABLE_OUTCOME = "outcome";
    public static final String VARIABLE_DECISION_DUE_ON = "decisionDueOn";
    public static final String VARIABLE_DECISION_DUE_AT = "decisionDueAt";
    public static final String VARIABLE_PROOF_DUE_ON = "proofDueOn";
    public static final String VARIABLE_PROOF_DUE_AT = "proofDueAt";
    public static final String VARIABLE_DETERMINATION_DUE_AT = "determinationDueAt";
    public static final String VARIABLE_ABANDONED_AT = "abandonedAt";
    public static final String VARIABLE_DECIDED_AT_PORT = "decidedAtPort";
    public static final String VARIABLE_PROTEST_DUE_ON = "protestDueOn";
    public static final String VARIABLE_PROTEST_DUE_AT = "protestDueAt";

    public static final String RELEASE = "RELEASE";
    public static final String DETAIN = "DETAIN";
    public static final String PROOF = "PROOF";
    public static final String EXPORT = "EXPORT";
    public static final String GRANTED = "GRANTED";
    public static final String DENIED = "DENIED";

    private DetentionModel() {}
}
