package org.openwro.detention.process;

/** Names in {@code bpmn/detention/admissibility-review.bpmn}. */
public final class AdmissibilityReviewModel {

    public static final String PROCESS_ADMISSIBILITY_REVIEW = "process_admissibilityReview";

    public static final String TASK_REVIEW_PROOF = "userTask_reviewProof";
    public static final String TASK_ANSWER_QUESTIONS = "userTask_answerQuestions";
    public static final String TASK_DECIDE_ADMISSIBILITY = "userTask_decideAdmissibility";

    public static final String VARIABLE_ANY_EXCLUDED = "anyExcluded";

    public static final String QUESTIONS = "QUESTIONS";
    public static final String COMPLETE = "COMPLETE";

    private AdmissibilityReviewModel() {}
}
