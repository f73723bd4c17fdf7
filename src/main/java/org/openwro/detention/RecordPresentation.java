package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.TASK_RECORD_PRESENTATION;
import static org.openwro.detention.process.DetentionModel.VARIABLE_DECISION_DUE_AT;
import static org.openwro.detention.process.DetentionModel.VARIABLE_DECISION_DUE_ON;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the day on which the goods could be viewed and examined; a closed container at the dock does not count. The five business
 * days to release or detain run from it (19 CFR 151.16(b)).
 */
@Service
public class RecordPresentation {

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final DetentionClocks clocks;

    RecordPresentation(DetentionFile file, DetentionDesk desk, DetentionClocks clocks) {
        this.file = file;
        this.desk = desk;
        this.clocks = clocks;
    }

    /** @param presentedOn day in Eastern Time, from the date of importation to today */
    public record Command(DetentionId detention, LocalDate presentedOn) {}

    @Transactional
    public Outcome<Detention> record(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_RECORD_PRESENTATION, actor).then(task -> {
            Detention detention = file.get(command.detention());
            LocalDate day = command.presentedOn();
            LocalDate imported = detention.shipment().importDate();
            Refusals refusals = new Refusals()
                    .when(day == null, "presentedOn", "detention.present.required")
                    .when(day != null && day.isAfter(file.today()), "presentedOn", "detention.present.future")
                    .when(
                            day != null && day.isBefore(imported),
                            "presentedOn",
                            "detention.present.beforeImport",
                            imported.toString());
            if (refusals.any()) {
                return refusals.outcome();
            }
            detention.present(day);
            file.keep(detention, actor, "audit.detention.presented", day.toString());
            Date due = DetentionDesk.after(clocks.decision(day));
            desk.complete(task, actor, Map.of(VARIABLE_DECISION_DUE_ON, due, VARIABLE_DECISION_DUE_AT, due));
            return Outcome.done(detention);
        });
    }
}
