package org.openwro.enforcement;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.openwro.calendar.EasternTime;
import org.openwro.enforcement.process.PortInstructionModel;
import org.openwro.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings instructions to their ports: one process and so one task per instruction, some dozens in one transaction. What a crash
 * leaves behind stays {@code TO_START} and is taken up by the next call, on whichever node.
 */
@Service
public class StartInstructions {

    private static final int LONGEST_TITLE = 200;

    private final Instructions instructions;
    private final PortMail mail;
    private final Processes processes;
    private final EnforcementSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StartInstructions(
            Instructions instructions,
            PortMail mail,
            Processes processes,
            EnforcementSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.instructions = instructions;
        this.mail = mail;
        this.processes = processes;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Starts all that wait, batch by batch, each in a transaction of its own.
     *
     * @return how many were started
     */
    public int startWaiting() {
        int all = 0;
        int started;
        do {
            started = transaction.execute(status -> startBatch());
            all += started;
        } while (started > 0);
        return all;
    }

    private int startBatch() {
        List<PortInstruction> batch = instructions.lockToStart(settings.portsPerStart());
        if (!batch.isEmpty()) {
            batch.forEach(each ->
                    processes.start(PortInstructionModel.PROCESS, each.id().value(), facts(each)));
            instructions.sent(batch.stream().map(PortInstruction::id).toList(), clock.instant());
            mail.instructed(batch);
        }
        return batch.size();
    }

    private Map<String, Object> facts(PortInstruction instruction) {
        Date firstInstantTooLate = Date.from(EasternTime.endOf(instruction.acknowledgeBy()));
        Instant sent = instruction.instructedAt();
        return Map.of(
                PortInstructionModel.VARIABLE_PORT, instruction.port(),
                PortInstructionModel.VARIABLE_ORDER, instruction.orderId(),
                PortInstructionModel.VARIABLE_CASE_TITLE, shortened(instruction.title()),
                PortInstructionModel.VARIABLE_ACKNOWLEDGE_DUE_ON, firstInstantTooLate,
                PortInstructionModel.VARIABLE_REMIND_AT, Date.from(sent.plus(settings.remindAfter())),
                PortInstructionModel.VARIABLE_ACKNOWLEDGE_DUE_AT, Date.from(sent.plus(settings.escalateAfter())));
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
