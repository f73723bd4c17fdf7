package org.openwro.enforcement.process;

/** Names of {@code bpmn/enforcement/port-instruction.bpmn}. */
public final class PortInstructionModel {

    public static final String PROCESS = "process_portInstruction";
    public static final String TASK_ACKNOWLEDGE = "userTask_acknowledgeInstruction";

    public static final String VARIABLE_PORT = "port";
    public static final String VARIABLE_ORDER = "orderId";
    public static final String VARIABLE_CASE_TITLE = "caseTitle";
    /** First instant after the last day; the inbox shows the day before. */
    public static final String VARIABLE_ACKNOWLEDGE_DUE_ON = "acknowledgeDueOn";
    /** When the officers of the port are reminded. */
    public static final String VARIABLE_REMIND_AT = "remindAt";

    /** When the port director is asked to see to it. */
    public static final String VARIABLE_ACKNOWLEDGE_DUE_AT = "acknowledgeDueAt";

    private PortInstructionModel() {}
}
