package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.MESSAGE_GOODS_EXPORTED;
import static org.openwro.detention.process.DetentionModel.TASK_SUPERVISE_EXPORT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A port officer saw the goods leave: those whose importer chose export, or excluded goods before they are deemed abandoned (19 CFR
 * 12.44(a)).
 */
@Service
public class RecordExport {

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final DetentionAccess access;
    private final Processes processes;

    RecordExport(DetentionFile file, DetentionDesk desk, DetentionAccess access, Processes processes) {
        this.file = file;
        this.desk = desk;
        this.access = access;
        this.processes = processes;
    }

    /**
     * @param on day of departure
     * @param carrier and bill of lading
     * @param witness officer who saw the goods leave
     * @param quantities what left, by line; must be what was held
     */
    public record Command(
            DetentionId detention, LocalDate on, String carrier, String witness, Map<String, BigDecimal> quantities) {}

    @Transactional
    public Outcome<Detention> record(Command command, Actor actor) {
        Detention detention = file.get(command.detention());
        if (detention.state() == DetentionState.EXCLUDED) {
            return access.isOfficerThere(detention, actor)
                    ? record(command, detention, actor, () -> continueProcess(detention))
                    : Outcome.refused(Refusal.of("detention.notYours"));
        }
        return desk.find(command.detention(), TASK_SUPERVISE_EXPORT, actor)
                .then(task -> record(command, detention, actor, () -> desk.complete(task, actor, Map.of())));
    }

    private Outcome<Detention> record(Command command, Detention detention, Actor actor, Runnable onwards) {
        LocalDate earliest = detention.course().exclusion() == null
                ? detention.course().exportAskedOn()
                : detention.course().exclusion().on();
        Refusals refusals = Counted.check(
                        detention.linesInHand(), command.quantities(), command.on(), earliest, file.today())
                .required(command.carrier(), "where", "detention.export.carrier")
                .required(command.witness(), "before", "detention.disposal.witness");
        if (refusals.any()) {
            return refusals.outcome();
        }
        detention.export(new Disposal(command.on(), command.carrier(), command.witness()), file.today());
        file.keep(detention, actor, "audit.detention.exported", command.on().toString(), command.carrier());
        onwards.run();
        return Outcome.done(detention);
    }

    private void continueProcess(Detention detention) {
        if (!processes.correlate(MESSAGE_GOODS_EXPORTED, detention.id().value(), Map.of())) {
            throw new IllegalStateException("Detention " + detention.id() + " does not wait for an export");
        }
    }
}
