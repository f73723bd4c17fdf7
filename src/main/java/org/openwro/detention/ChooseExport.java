package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.EXPORT;
import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;
import static org.openwro.detention.process.DetentionModel.VARIABLE_OUTCOME;

import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The importer exports the goods instead of proving their admissibility. Only goods detained under a WRO may leave this way (19 CFR
 * 12.44(a)); under a Finding there is no export.
 */
@Service
public class ChooseExport {

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final InstrumentRules rules;

    ChooseExport(DetentionFile file, DetentionDesk desk, InstrumentRules rules) {
        this.file = file;
        this.desk = desk;
        this.rules = rules;
    }

    /** @param confirmed that the importer gives up the way of proof for this shipment */
    public record Command(DetentionId detention, boolean confirmed) {}

    @Transactional
    public Outcome<Detention> choose(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_CHOOSE_OPTION, actor).then(task -> {
            Detention detention = file.get(command.detention());
            Refusals refusals = new Refusals()
                    .when(!rules.of(detention.instrument()).exportAllowed(), "confirmed", "detention.export.finding")
                    .when(!command.confirmed(), "confirmed", "detention.export.confirm");
            if (refusals.any()) {
                return refusals.outcome();
            }
            detention.chooseExport(file.today());
            file.keep(detention, actor, "audit.detention.exportChosen");
            desk.complete(task, actor, Map.of(VARIABLE_OUTCOME, EXPORT));
            return Outcome.done(detention);
        });
    }
}
