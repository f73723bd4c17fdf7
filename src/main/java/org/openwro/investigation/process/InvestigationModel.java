package org.openwro.investigation.process;

/** Names of the model {@code bpmn/investigation/investigation.bpmn}. */
public final class InvestigationModel {

    public static final String PROCESS_INVESTIGATION = "process_investigation";
    public static final String TASK_PLAN_INVESTIGATION = "userTask_planInvestigation";
    public static final String TASK_ASSESS_INDICATORS = "userTask_assessIndicators";
    public static final String TASK_ESTABLISH_NEXUS = "userTask_establishNexus";
    public static final String TASK_RECOMMEND_ACTION = "userTask_recommendAction";
    public static final String TASK_REVIEW_LEGAL_SUFFICIENCY = "userTask_reviewLegalSufficiency";

    /** What is recommended, a name of {@link org.openwro.investigation.Recommendation}. */
    public static final String VARIABLE_RECOMMENDATION = "recommendation";

    /** What counsel found, a name of {@link org.openwro.investigation.LegalReview.Sufficiency}. */
    public static final String VARIABLE_OUTCOME = "outcome";

    static final String TIMER_ORDER_TARGET_PASSED = "timer_orderTargetPassed";
    static final String TIMER_FINDING_TARGET_PASSED = "timer_findingTargetPassed";

    /** First instant after the target for an order (C04). */
    static final String VARIABLE_ORDER_TARGET_AT = "orderTargetAt";

    /** First instant after the target for a Finding (C05). */
    static final String VARIABLE_FINDING_TARGET_AT = "findingTargetAt";

    static final String VARIABLE_CASE_TITLE = "caseTitle";

    private InvestigationModel() {}
}
