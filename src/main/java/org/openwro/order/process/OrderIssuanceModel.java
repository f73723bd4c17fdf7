package org.openwro.order.process;

/** Names in {@code bpmn/order/order-issuance.bpmn}. */
public final class OrderIssuanceModel {

    public static final String PROCESS_ISSUANCE = "process_orderIssuance";
    public static final String TASK_DRAFT = "userTask_draftOrder";
    public static final String TASK_CLEAR = "userTask_clearOrder";
    public static final String TASK_APPROVE_AS_DIRECTOR = "userTask_approveAsDirector";
    public static final String TASK_APPROVE_AS_COMMISSIONER = "userTask_approveAsCommissioner";
    public static final String TASK_APPROVE_AS_SECRETARY = "userTask_approveAsSecretary";
    public static final String TASK_RECORD_PUBLICATION = "userTask_recordPublication";

    /** Text: APPROVED, RETURNED or REJECTED. */
    public static final String OUTCOME = "outcome";

    /** Text: WRO or FINDING. */
    public static final String INSTRUMENT = "instrument";

    /** Text: what the queue shows of the case. */
    public static final String CASE_TITLE = "caseTitle";

    private OrderIssuanceModel() {}
}
