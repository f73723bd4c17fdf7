package org.openwro.investigation;

import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.reference.Ports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the second leg of an order: that the goods are being, or are likely to be, imported (19 CFR 12.42(e)), or that it cannot be shown. */
@Service
public class EstablishNexus {

    private final CaseDesk desk;
    private final Ports ports;

    EstablishNexus(CaseDesk desk, Ports ports) {
        this.desk = desk;
        this.ports = ports;
    }

    /**
     * @param nexus its {@code establishedBy} is ignored; the actor stands there
     * @param finish whether the task is done; otherwise what is written so far is kept and may be incomplete
     */
    public record Command(String taskId, ImportNexus nexus, boolean finish) {}

    @Transactional
    public Outcome<CaseId> establish(Command command, Actor actor) {
        return desk.open(command.taskId(), InvestigationModel.TASK_ESTABLISH_NEXUS, actor)
                .then(work -> {
                    ImportNexus nexus = by(actor, command.nexus());
                    Refusals refusals = wellFormed(nexus);
                    if (command.finish()) {
                        complete(nexus, refusals);
                    }
                    if (refusals.any()) {
                        return refusals.outcome();
                    }
                    work.investigation().establish(nexus);
                    return Outcome.done(
                            command.finish()
                                    ? desk.finish(
                                            work,
                                            actor,
                                            Map.of(),
                                            "audit.investigation.nexus." + nexus.importation(),
                                            String.join(", ", nexus.htsPrefixes()))
                                    : desk.keep(work, actor, "audit.investigation.nexusSaved"));
                });
    }

    private static ImportNexus by(Actor actor, ImportNexus given) {
        return new ImportNexus(
                given.importation(),
                given.statement(),
                given.htsPrefixes(),
                given.importers(),
                given.ports(),
                actor.username());
    }

    private Refusals wellFormed(ImportNexus nexus) {
        Refusals refusals = new Refusals()
                .tooLong(nexus.statement(), "statement", CaseDesk.LONGEST_TEXT)
                .tooLong(nexus.importers(), "importers", CaseDesk.LONGEST_TEXT);
        nexus.htsPrefixes().stream()
                .filter(each -> !HtsPrefix.isWellFormed(each))
                .forEach(each -> refusals.when(true, "htsPrefixes", "investigation.hts.wrong", each));
        nexus.ports().stream()
                .filter(each -> ports.find(each).isEmpty())
                .forEach(each -> refusals.when(true, "ports", "investigation.nexus.portUnknown", each));
        return refusals;
    }

    private static void complete(ImportNexus nexus, Refusals refusals) {
        boolean shown = nexus.importation() != null && nexus.importation().isShown();
        refusals.when(nexus.importation() == null, "importation", "investigation.nexus.importationMissing")
                .required(nexus.statement(), "statement", "investigation.nexus.statementMissing")
                .when(shown && nexus.htsPrefixes().isEmpty(), "htsPrefixes", "investigation.nexus.htsMissing");
    }
}
