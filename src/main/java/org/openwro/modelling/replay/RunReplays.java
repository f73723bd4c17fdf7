package org.openwro.modelling.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.play.ProcessGraph;
import org.openwro.modelling.play.ReadProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks the cases of the replays that wait. A node holds its replay by a lock until it is done and shows part by part how far it is; one
 * that dies leaves it to another, which begins anew.
 */
@Component
class RunReplays {

    private static final Logger LOG = LoggerFactory.getLogger(RunReplays.class);
    private static final int PART = 250;

    private final ReplayRows rows;
    private final PastCases history;
    private final Models models;
    private final TransactionTemplate holding;
    private final TransactionTemplate apart;

    RunReplays(ReplayRows rows, PastCases history, Models models, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.history = history;
        this.models = models;
        this.holding = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Until none waits any more. */
    void runWaiting() {
        boolean found = true;
        while (found && !Thread.currentThread().isInterrupted()) {
            found = Boolean.TRUE.equals(holding.execute(status -> next()));
        }
    }

    private boolean next() {
        Optional<Replay> taken = rows.take();
        taken.ifPresent(replay -> {
            Replay.State state = Replay.State.FAILED;
            try {
                run(replay);
                state = Replay.State.FINISHED;
            } catch (RuntimeException fault) {
                LOG.error("Replay {} cannot be done", replay.id(), fault);
            }
            rows.finish(replay.id(), state);
        });
        return taken.isPresent();
    }

    private void run(Replay replay) {
        apart.executeWithoutResult(status -> rows.beginAnew(replay.id()));
        ModelVersion version = models.version(replay.versionId()).orElseThrow();
        ProcessGraph draft = ReadProcess.of(version.content()).orElseThrow();
        Map<String, Set<String>> origins = new HashMap<>();
        List<PastCases.Head> heads = history.newest(version.key(), replay.choice(), replay.total());
        for (int at = 0; at < heads.size(); at += PART) {
            List<PastCases.Head> part = heads.subList(at, Math.min(heads.size(), at + PART));
            List<ReplayedCase> walked = new ArrayList<>();
            for (PastCase past : history.read(part)) {
                PastCases.Head head = part.get(walked.size());
                Set<String> origin = origins.computeIfAbsent(head.definition(), history::elements);
                Verdict verdict = Walk.of(draft, origin, past);
                walked.add(
                        new ReplayedCase(at + walked.size() + 1, past.instance(), past.key(), past.running(), verdict));
            }
            apart.executeWithoutResult(status -> rows.addCases(replay.id(), walked));
        }
    }
}
