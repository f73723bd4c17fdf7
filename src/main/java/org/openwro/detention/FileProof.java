package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.PROOF;
import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;
import static org.openwro.detention.process.DetentionModel.VARIABLE_OUTCOME;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.InboxTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files proof of admissibility: the certificate of origin of the foreign seller or owner and the importer's detailed statement, each
 * with its file, within the period of the instrument: three months after the date of importation (19 CFR 12.43(a)-(b)), under the UFLPA
 * thirty days from the notice of detention (19 CFR 151.16).
 */
@Service
public class FileProof {

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final DetentionClocks clocks;
    private final Papers papers;
    private final Proofs proofs;

    FileProof(DetentionFile file, DetentionDesk desk, DetentionClocks clocks, Papers papers, Proofs proofs) {
        this.file = file;
        this.desk = desk;
        this.clocks = clocks;
        this.papers = papers;
        this.proofs = proofs;
    }

    public record Command(DetentionId detention, Certificate certificate, ImporterStatement statement) {}

    @Transactional
    public Outcome<Detention> file(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_CHOOSE_OPTION, actor).then(task -> file(command, task, actor));
    }

    private Outcome<Detention> file(Command command, InboxTask task, Actor actor) {
        Detention detention = file.get(command.detention());
        LocalDate today = file.today();
        Shipment shipment = detention.shipment();
        Refusals refusals = ProofPolicies.check(
                new ProofPolicies.Filing(command.certificate(), command.statement(), shipment, today));
        clocks.lastResponse(detention)
                .filter(period -> period.deadline().isPast(today))
                .ifPresent(period -> refusals.add(Refusal.of(
                        "detention.proof.late." + period.deadline().clock(),
                        period.dueOn().toString())));
        if (refusals.any()) {
            return refusals.outcome();
        }
        DetentionId id = detention.id();
        Outcome<List<StoredDocument>> stored = papers.file(
                id,
                List.of(
                        paper(
                                "certificateFile",
                                ProofKind.CERTIFICATE_OF_ORIGIN,
                                command.certificate().file()),
                        paper(
                                "statementFile",
                                ProofKind.IMPORTER_STATEMENT,
                                command.statement().file())),
                actor);
        return stored.map(documents -> {
            String by = actor.username();
            proofs.add(id, command.certificate(), documents.get(0).id().value(), today, by);
            proofs.add(id, command.statement(), documents.get(1).id().value(), today, by);
            detention.fileProof(today);
            file.keep(detention, actor, "audit.detention.proofFiled");
            desk.complete(task, actor, Map.of(VARIABLE_OUTCOME, PROOF));
            return file.get(id);
        });
    }

    private static Papers.Paper paper(String field, ProofKind kind, Upload upload) {
        return new Papers.Paper(field, upload.name(), kind.name(), upload);
    }
}
