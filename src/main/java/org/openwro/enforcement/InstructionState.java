package org.openwro.enforcement;

/** How far an instruction has come at its port. The order binds in every state. */
public enum InstructionState {
    /** Written with the order; its process is about to be started. */
    TO_START,
    /** The task is in the queue of the port. */
    SENT,
    ACKNOWLEDGED;

    public String labelKey() {
        return "enforcement.instruction.state." + name();
    }
}
