package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.MESSAGE_PROTEST_FILED;
import static org.openwro.detention.process.DetentionModel.VARIABLE_DECIDED_AT_PORT;
import static org.openwro.detention.process.DetentionModel.VARIABLE_PROTEST_DUE_AT;
import static org.openwro.detention.process.DetentionModel.VARIABLE_PROTEST_DUE_ON;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
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
 * The importer protests against the exclusion (19 U.S.C. 1514(a)(4)). The statute gives 180 days, but the goods are deemed abandoned
 * after 60 unless a protest is on file (19 CFR 12.44(a)). A bare detention and a seizure cannot be protested.
 */
@Service
public class FileProtest {

    private static final int LONGEST_GROUNDS = 8000;
    static final String KIND = "PROTEST";

    private final DetentionFile file;
    private final DetentionAccess access;
    private final DetentionClocks clocks;
    private final Processes processes;
    private final Papers papers;

    FileProtest(
            DetentionFile file, DetentionAccess access, DetentionClocks clocks, Processes processes, Papers papers) {
        this.file = file;
        this.access = access;
        this.clocks = clocks;
        this.processes = processes;
        this.papers = papers;
    }

    /** @param files in support; may be empty */
    public record Command(DetentionId detention, String grounds, List<Upload> files) {}

    @Transactional
    public Outcome<Detention> file(Command command, Actor actor) {
        Detention detention = file.get(command.detention());
        if (!access.actsForImporter(detention, actor)) {
            return Outcome.refused(Refusal.of("detention.notYours"));
        }
        Refusals refusals = new Refusals()
                .when(detention.state() == DetentionState.SEIZED, "", "detention.protest.seizure")
                .when(detention.state() == DetentionState.ABANDONED, "", "detention.protest.abandoned")
                .when(detention.course().protest() != null, "", "detention.protest.onFile")
                .when(
                        detention.course().exclusion() == null && detention.state() != DetentionState.SEIZED,
                        "",
                        "detention.protest.notExcluded")
                .required(command.grounds(), "grounds", "detention.protest.groundsRequired")
                .tooLong(command.grounds(), "grounds", LONGEST_GROUNDS);
        if (!refusals.any() && detention.state() != DetentionState.EXCLUDED) {
            refusals.add(Refusal.of("detention.protest.notExcluded"));
        }
        if (refusals.any()) {
            return refusals.outcome();
        }
        List<Papers.Paper> filed = command.files().stream()
                .filter(Upload::isThere)
                .map(upload -> new Papers.Paper("files", upload.name(), KIND, upload))
                .toList();
        return papers.file(detention.id(), filed, actor).map(stored -> {
            LocalDate today = file.today();
            detention.protest(today, command.grounds().strip());
            file.keep(detention, actor, "audit.detention.protested");
            Date due = DetentionDesk.after(clocks.protestDecision(today));
            continueProcess(
                    detention,
                    Map.of(
                            VARIABLE_PROTEST_DUE_ON,
                            due,
                            VARIABLE_PROTEST_DUE_AT,
                            due,
                            VARIABLE_DECIDED_AT_PORT,
                            detention.course().admissibilityBy() != null));
            return detention;
        });
    }

    private void continueProcess(Detention detention, Map<String, Object> facts) {
        if (!processes.correlate(MESSAGE_PROTEST_FILED, detention.id().value(), facts)) {
            throw new IllegalStateException("Detention " + detention.id() + " does not wait for a protest");
        }
    }
}
