package org.openwro.enforcement;

import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the officers of a port once more that an instruction waits for their acknowledgement. A house rule. */
@Service("remindingPortOfficers")
public class RemindPortOfficers {

    private final Instructions instructions;
    private final PortMail mail;
    private final AuditTrail audit;

    RemindPortOfficers(Instructions instructions, PortMail mail, AuditTrail audit) {
        this.instructions = instructions;
        this.mail = mail;
        this.audit = audit;
    }

    @Transactional
    public void remind(InstructionId id) {
        PortInstruction instruction =
                instructions.find(id).orElseThrow(() -> new IllegalArgumentException("No instruction " + id.value()));
        int officers = mail.remindOfficers(instruction);
        audit.record(
                id.value(),
                Actor.system(),
                officers == 0 ? "audit.enforcement.noOfficerToRemind" : "audit.enforcement.officersReminded",
                instruction.port());
    }
}
