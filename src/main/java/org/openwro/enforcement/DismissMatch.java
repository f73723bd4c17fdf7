package org.openwro.enforcement;

import java.time.Clock;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.screening.core.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer at the port looked at a possible match and found that the order does not reach the line. A hold stays possible later. */
@Service
public class DismissMatch {

    private static final int LONGEST_REASON = 2000;

    private final EntryLines lines;
    private final AuditTrail audit;
    private final Clock clock;

    DismissMatch(EntryLines lines, AuditTrail audit, Clock clock) {
        this.lines = lines;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param reason what the officer found, for the record */
    @Transactional
    public Outcome<ScreenedLine> dismiss(String lineId, String reason, Actor actor) {
        Optional<ScreenedLine> found = lines.find(lineId)
                .filter(line -> LineAccess.mayDecide(actor, line.line().portCode()));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.of("enforcement.line.notFound"));
        }
        ScreenedLine line = found.get();
        Refusals refusals = new Refusals()
                .when(line.result() != Result.POSSIBLE, "", "enforcement.dismiss.notPossible")
                .when(line.decision() != null, "", "enforcement.dismiss.decided")
                .required(reason, "dismissReason", "enforcement.dismiss.reason.missing")
                .tooLong(reason, "dismissReason", LONGEST_REASON);
        if (refusals.any()) {
            return refusals.outcome();
        }
        Decision decision =
                new Decision(Decision.Kind.DISMISSED, actor.username(), clock.instant(), reason.strip(), null);
        if (!lines.decide(line.line(), decision)) {
            return Outcome.refused(Refusal.of("enforcement.dismiss.decided"));
        }
        audit.record(LineRecord.key(lineId), actor, "audit.enforcement.matchDismissed");
        return Outcome.done(lines.find(lineId).orElseThrow());
    }
}
