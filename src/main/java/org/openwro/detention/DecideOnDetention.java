package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.DETAIN;
import static org.openwro.detention.process.DetentionModel.RELEASE;
import static org.openwro.detention.process.DetentionModel.TASK_DECIDE_DETENTION;
import static org.openwro.detention.process.DetentionModel.VARIABLE_OUTCOME;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Release or detain, line by line (19 CFR 151.16(b)). Released lines leave at once; the shipment is detained as soon as one line is.
 * A release needs a reason, because it says that the order does not cover the line.
 */
@Service
public class DecideOnDetention {

    private final DetentionFile file;
    private final DetentionDesk desk;

    DecideOnDetention(DetentionFile file, DetentionDesk desk) {
        this.file = file;
        this.desk = desk;
    }

    /** @param lines a decision, RELEASE or DETAIN, on every held line */
    public record Command(DetentionId detention, List<LineDecision> lines) {}

    @Transactional
    public Outcome<Detention> decide(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_DECIDE_DETENTION, actor).then(task -> {
            Detention detention = file.get(command.detention());
            LineDecisions decisions = new LineDecisions(command.lines());
            Refusals refusals = new Refusals();
            decisions.check(
                    detention.linesInHand(),
                    EnumSet.of(LineChoice.RELEASE, LineChoice.DETAIN),
                    EnumSet.of(LineChoice.RELEASE),
                    refusals);
            if (refusals.any()) {
                return refusals.outcome();
            }
            detention.decide(decisions.byLine(), file.today(), actor.username());
            file.keep(
                    detention,
                    actor,
                    "audit.detention.decided",
                    String.valueOf(decisions.count(LineChoice.DETAIN)),
                    String.valueOf(decisions.count(LineChoice.RELEASE)));
            boolean detained = detention.state() == DetentionState.DETAINED;
            desk.complete(task, actor, Map.of(VARIABLE_OUTCOME, detained ? DETAIN : RELEASE));
            return Outcome.done(file.get(command.detention()));
        });
    }
}
