package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.DENIED;
import static org.openwro.detention.process.DetentionModel.GRANTED;
import static org.openwro.detention.process.DetentionModel.TASK_DECIDE_FURTHER_REVIEW;
import static org.openwro.detention.process.DetentionModel.TASK_DECIDE_PROTEST;
import static org.openwro.detention.process.DetentionModel.VARIABLE_OUTCOME;

import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Grants or denies the protest against exclusion within 30 days after its filing (19 CFR 174.21(b)). When the port director decided the
 * exclusion, a director at headquarters decides the protest on further review (19 CFR 174.24-174.26): nobody decides on an own decision.
 */
@Service
public class DecideProtest {

    private static final int LONGEST_REASON = 4000;

    private final DetentionFile file;
    private final DetentionDesk desk;

    DecideProtest(DetentionFile file, DetentionDesk desk) {
        this.file = file;
        this.desk = desk;
    }

    /**
     * @param granted null when nothing was chosen
     * @param reason told to the importer
     */
    public record Command(DetentionId detention, Boolean granted, String reason) {}

    @Transactional
    public Outcome<Detention> decide(Command command, Actor actor) {
        String decider = file.get(command.detention()).course().admissibilityBy();
        if (actor.username().equals(decider)) {
            return Outcome.refused(Refusal.of("detention.protest.ownExclusion", decider));
        }
        String waiting = decider == null ? TASK_DECIDE_PROTEST : TASK_DECIDE_FURTHER_REVIEW;
        return desk.find(command.detention(), waiting, actor).then(task -> {
            Refusals refusals = new Refusals()
                    .when(command.granted() == null, "granted", "detention.protest.choiceRequired")
                    .required(command.reason(), "reason", "detention.protest.reasonRequired")
                    .tooLong(command.reason(), "reason", LONGEST_REASON);
            if (refusals.any()) {
                return refusals.outcome();
            }
            Detention detention = file.get(command.detention());
            detention.decideProtest(file.today(), command.reason().strip());
            file.keep(
                    detention,
                    actor,
                    command.granted() ? "audit.detention.protestGrantDecided" : "audit.detention.protestDenialDecided");
            desk.complete(task, actor, Map.of(VARIABLE_OUTCOME, command.granted() ? GRANTED : DENIED));
            return Outcome.done(file.get(command.detention()));
        });
    }
}
