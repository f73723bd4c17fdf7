package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.TASK_RECORD_DESTRUCTION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records where, when and before whom abandoned goods were destroyed (19 CFR 12.44(a)). */
@Service
public class RecordDestruction {

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final DetentionClocks clocks;

    RecordDestruction(DetentionFile file, DetentionDesk desk, DetentionClocks clocks) {
        this.file = file;
        this.desk = desk;
        this.clocks = clocks;
    }

    /** @param quantities what was destroyed, by line; must be what was held */
    public record Command(
            DetentionId detention, LocalDate on, String place, String witness, Map<String, BigDecimal> quantities) {}

    @Transactional
    public Outcome<Detention> record(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_RECORD_DESTRUCTION, actor).then(task -> {
            Detention detention = file.get(command.detention());
            LocalDate abandoned = clocks.abandonment(
                            detention.course().exclusion().on())
                    .dueOn()
                    .plusDays(1);
            Refusals refusals = Counted.check(
                            detention.linesInHand(), command.quantities(), command.on(), abandoned, file.today())
                    .required(command.place(), "where", "detention.destroy.place")
                    .required(command.witness(), "before", "detention.disposal.witness");
            if (refusals.any()) {
                return refusals.outcome();
            }
            detention.destroy(new Disposal(command.on(), command.place(), command.witness()), file.today());
            file.keep(
                    detention, actor, "audit.detention.destroyed", command.on().toString(), command.place());
            desk.complete(task, actor, Map.of());
            return Outcome.done(detention);
        });
    }
}
