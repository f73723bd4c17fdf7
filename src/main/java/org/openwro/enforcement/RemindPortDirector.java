package org.openwro.enforcement;

import java.time.Clock;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the port director to see to an acknowledgement that is late; the task stays open. A house rule. */
@Service("remindingPortDirector")
public class RemindPortDirector {

    private final Instructions instructions;
    private final PortMail mail;
    private final AuditTrail audit;
    private final Clock clock;

    RemindPortDirector(Instructions instructions, PortMail mail, AuditTrail audit, Clock clock) {
        this.instructions = instructions;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void remind(InstructionId id) {
        PortInstruction instruction =
                instructions.find(id).orElseThrow(() -> new IllegalArgumentException("No instruction " + id.value()));
        int directors = mail.remind(instruction);
        instructions.reminded(id, clock.instant());
        audit.record(
                id.value(),
                Actor.system(),
                directors == 0 ? "audit.enforcement.noDirectorToRemind" : "audit.enforcement.directorReminded",
                instruction.port());
    }
}
