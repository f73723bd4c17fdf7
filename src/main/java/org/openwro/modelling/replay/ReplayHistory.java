package org.openwro.modelling.replay;

import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.play.ReadProcess;
import org.openwro.platform.Outcome;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks what a version would have made of the cases that were, and reads what came of it. The cases themselves stay untouched. */
@Service
public class ReplayHistory {

    /** Most cases of one replay. */
    public static final int MOST = 10_000;

    private final ReplayRows rows;
    private final PastCases cases;
    private final AuditTrail audit;

    ReplayHistory(ReplayRows rows, PastCases cases, AuditTrail audit) {
        this.rows = rows;
        this.cases = cases;
        this.audit = audit;
    }

    /** Lets the newest cases be replayed in the background. */
    @Transactional
    public Outcome<Replay> ask(ModelVersion version, Replay.Choice choice, int most, Actor actor) {
        if (most < 1 || most > MOST) {
            return Outcome.refused(Refusal.at("most", "modelling.replay.refused.most", MOST));
        }
        if (version.kind() != ModelKind.BPMN
                || ReadProcess.of(version.content()).isEmpty()) {
            return Outcome.refused(Refusal.of("modelling.play.unreadable"));
        }
        if (rows.newest(version.id()).filter(Replay::isWaiting).isPresent()) {
            return Outcome.refused(Refusal.of("modelling.replay.refused.running"));
        }
        int total = (int) Math.min(most, cases.count(version.key(), choice));
        if (total == 0) {
            return Outcome.refused(Refusal.at("choice", "modelling.replay.refused.none"));
        }
        rows.add(version, choice, total, actor.username());
        audit.record(
                version.subject(),
                actor,
                "audit.modelling.replayed",
                String.valueOf(version.number()),
                String.valueOf(total));
        return Outcome.done(rows.newest(version.id()).orElseThrow());
    }

    @Transactional(readOnly = true)
    public Optional<Replay> newest(ModelVersion version) {
        return rows.newest(version.id());
    }

    /** What would become of how many cases, the most first. */
    @Transactional(readOnly = true)
    public List<ReplayGroup> groups(Replay replay) {
        return rows.groups(replay.id());
    }

    @Transactional(readOnly = true)
    public Page<ReplayedCase> cases(Replay replay, Verdict verdict, PageQuery query) {
        return rows.cases(replay.id(), verdict, query);
    }

    /** A part of all cases, in their order. */
    @Transactional(readOnly = true)
    public List<ReplayedCase> casesAfter(Replay replay, int number, int most) {
        return rows.casesAfter(replay.id(), number, most);
    }
}
