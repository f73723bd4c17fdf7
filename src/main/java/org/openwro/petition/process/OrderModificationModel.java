package org.openwro.petition.process;

/** Names in {@code bpmn/petition/order-modification.bpmn}. */
public final class OrderModificationModel {

    public static final String PROCESS = "process_orderModification";

    public static final String TASK_CHECK = "userTask_checkPetition";
    public static final String TASK_ASSESS = "userTask_assessRemediation";
    public static final String TASK_ANSWER = "userTask_answerPetitioner";
    public static final String TASK_REVIEW = "userTask_reviewModification";
    public static final String TASK_APPROVE = "userTask_approveModification";
    public static final String TASK_SIGN = "userTask_signModification";

    public static final String MESSAGE_WITHDRAWN = "message_petitionWithdrawn";

    /** COMPLETE, INCOMPLETE; QUESTIONS, ASSESSED; CONCUR, RETURN; APPROVED, RETURNED; SIGNED, RETURNED. */
    public static final String OUTCOME = "outcome";

    /** Whether the signed act grants the petition. */
    public static final String GRANTED = "granted";

    /** Company of the petitioner: its people see the tasks that are theirs. */
    public static final String ORGANISATION = "organisation";

    public static final String CASE_TITLE = "caseTitle";

    private OrderModificationModel() {}
}
