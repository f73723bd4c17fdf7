package org.openwro.allegation.process;

/** Names of the model {@code bpmn/allegation/port-report.bpmn}. */
public final class PortReportModel {

    public static final String PROCESS = "process_portReport";
    public static final String TASK_CHECK_CONFORMITY = "userTask_checkConformity";
    public static final String TASK_FORWARD_REPORT = "userTask_forwardReport";
    static final String VARIABLE_CASE_TITLE = "caseTitle";
    static final String VARIABLE_PORT = "port";
    static final String VARIABLE_CHECK_DUE_AT = "checkDueAt";
    static final String VARIABLE_CHECK_DUE_ON = "checkDueOn";

    private PortReportModel() {}
}
