package org.openwro.detention.process;

/** Names in {@code bpmn/detention/admissibility-review.bpmn}. */
public final class AdmissibilityReviewModel {

    public static final String PROCESS_ADMISSIBILITY_REVIEW = "process_admissibilityReview";

    public static final String TASK_REVIEW_PROOF = "userTask_reviewProof";
    public static final String TASK_ANSWER_QUESTIONS = "userTask_answerQuestions";
    public static final String TASK_CONFIRM_REVIEW = "userTask_confirmReview";
    public static final String TASK_DECIDE_ADMISSIBILITY = "userTask_decideAdmissibility";

    public static final String VARIABLE_ANY_EXCLUDED = "anyExcluded";

    public static final String VARIABLE_SECOND_REVIEW = "secondReview";

    public static final String QUESTIONS = "QUESTIONS";
    public static final String COMPLETE = "COMPLETE";
    public static final String CONFIRMED = "CONFIRMED";
    public static final String RETURNED = "RETURNED";

    private AdmissibilityReviewModel() {}
}
