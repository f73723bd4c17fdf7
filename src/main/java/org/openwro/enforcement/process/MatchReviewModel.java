package org.openwro.enforcement.process;

/** Names of {@code bpmn/enforcement/match-review.bpmn}. */
public final class MatchReviewModel {

    public static final String PROCESS = "process_matchReview";
    public static final String TASK_REVIEW = "userTask_reviewMatch";
    public static final String TASK_ADVISE = "userTask_adviseOnMatch";
    public static final String MESSAGE_SETTLED = "message_lineSettled";

    public static final String VARIABLE_PORT = "port";
    public static final String VARIABLE_CASE_TITLE = "caseTitle";
    /** First instant after the last day; the inbox shows the day before. */
    public static final String VARIABLE_REVIEW_DUE_ON = "reviewDueOn";
    /** SETTLED or ASKED. */
    public static final String OUTCOME = "outcome";

    private MatchReviewModel() {}
}
