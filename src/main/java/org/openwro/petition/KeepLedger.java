package org.openwro.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.petition.LedgerCsv.Problem;
import org.openwro.platform.Outcome;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The petitioner keeps the ledger of repaid workers, row by row or as CSV. Remediation is often money (CBP on Brightway and FGV). */
@Service
public class KeepLedger {

    private final PetitionDesk desk;
    private final Repayments repayments;
    private final Documents documents;
    private final ViewPetition viewPetition;
    private final Clock clock;

    KeepLedger(PetitionDesk desk, Repayments repayments, Documents documents, ViewPetition viewPetition, Clock clock) {
        this.desk = desk;
        this.repayments = repayments;
        this.documents = documents;
        this.viewPetition = viewPetition;
        this.clock = clock;
    }

    /** The rows, to whoever may read the petition. */
    @Transactional(readOnly = true)
    public Optional<Page<Repayment>> rows(PetitionId id, PageQuery query, Actor actor) {
        return viewPetition.view(id, actor).map(view -> repayments.of(id, query));
    }

    @Transactional
    public Outcome<PetitionId> add(PetitionId id, RepaymentText row, Actor actor) {
        return desk.open(id, actor, petition -> {
            Refusals refusals = new Refusals();
            Optional<Repayment> read = rules(id, actor).read(row, refusals);
            Set<String> known = repayments.keys(id);
            refusals.when(
                            read.filter(each -> known.contains(each.key())).isPresent(),
                            "worker",
                            "petition.refused.paidTwice")
                    .when(known.size() >= Repayments.MOST, "worker", "petition.ledger.tooMany", Repayments.MOST);
            if (refusals.any()) {
                return refusals.outcome();
            }
            repayments.add(id, List.of(read.orElseThrow()), actor);
            desk.noted(petition, "LEDGER", actor);
            return Outcome.done(id);
        });
    }

    /**
     * Takes all rows or none.
     *
     * @param problems gets what is wrong with rows
     */
    @Transactional
    public Outcome<PetitionId> addAll(PetitionId id, String csv, List<Problem> problems, Actor actor) {
        return desk.open(id, actor, petition -> {
            LedgerCsv.Reading reading = LedgerCsv.read(csv, rules(id, actor));
            problems.addAll(reading.problems());
            Set<String> known = repayments.keys(id);
            if (known.size() + reading.rows().size() > Repayments.MOST) {
                return Outcome.refused(Refusal.at("csv", "petition.ledger.tooMany", Repayments.MOST));
            }
            if (problems.isEmpty()) {
                problems.addAll(twice(reading.rows(), known));
            }
            if (!problems.isEmpty()) {
                return Outcome.refused(Refusal.at("csv", "petition.ledger.rowsWrong", problems.size()));
            }
            repayments.add(id, reading.rows(), actor);
            desk.noted(petition, "LEDGER", actor);
            return Outcome.done(id);
        });
    }

    /** All rows could be read, so that the first of them stands in row 2. */
    private static List<Problem> twice(List<Repayment> rows, Set<String> known) {
        List<Problem> problems = new ArrayList<>();
        for (int at = 0; at < rows.size() && problems.size() < 100; at++) {
            if (!known.add(rows.get(at).key())) {
                problems.add(new Problem(at + 2, Refusal.at("worker", "petition.refused.paidTwice")));
            }
        }
        return problems;
    }

    @Transactional
    public Outcome<PetitionId> remove(PetitionId id, int seq, Actor actor) {
        return desk.openDraft(
                id,
                actor,
                petition -> repayments.remove(id, seq)
                        ? Outcome.done(id)
                        : Outcome.refused(Refusal.of("petition.refused.rowUnknown")));
    }

    private RepaymentRules rules(PetitionId id, Actor actor) {
        Set<String> papers = documents.allFor(id.value(), actor).stream()
                .filter(each -> !each.kind().equals(StoredDocument.LETTER))
                .map(StoredDocument::title)
                .collect(Collectors.toSet());
        return new RepaymentRules(papers, LocalDate.now(clock));
    }
}
