package org.openwro.enforcement;

import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts on record that the port has the instruction, once an officer has signed for it. */
@Service("confirmingInstruction")
public class ConfirmInstruction {

    private final Instructions instructions;
    private final AuditTrail audit;

    ConfirmInstruction(Instructions instructions, AuditTrail audit) {
        this.instructions = instructions;
        this.audit = audit;
    }

    /** @throws IllegalStateException when no officer has signed: a process never confirms by itself */
    @Transactional
    public void confirm(InstructionId id) {
        if (!instructions.confirm(id)) {
            throw new IllegalStateException("Nobody has signed for " + id.value());
        }
        PortInstruction instruction = instructions.find(id).orElseThrow();
        audit.record(
                id.value(),
                Actor.system(),
                "audit.enforcement.instructionAcknowledged",
                instruction.port(),
                instruction.acknowledgedBy());
    }
}
