package org.openwro.detention;

import static org.openwro.detention.process.DetentionModel.PROOF;
import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;
import static org.openwro.detention.process.DetentionModel.VARIABLE_OUTCOME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openwro.detention.process.DetentionDesk;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.workflow.InboxTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files proof of admissibility: the certificate of origin of the foreign seller or owner and the importer's detailed statement, within
 * the period of the instrument: three months after the date of importation (19 CFR 12.43(a)-(b)), under the UFLPA thirty days from the
 * notice of detention (19 CFR 151.16). The certificate comes with its file, or was signed by the seller through a link.
 */
@Service
public class FileProof {

    private static final String NONE_SIGNED = "detention.proof.certificate.noneSigned";

    private final DetentionFile file;
    private final DetentionDesk desk;
    private final DetentionClocks clocks;
    private final Papers papers;
    private final Proofs proofs;
    private final SignedCertificates signedCertificates;

    FileProof(
            DetentionFile file,
            DetentionDesk desk,
            DetentionClocks clocks,
            Papers papers,
            Proofs proofs,
            SignedCertificates signedCertificates) {
        this.file = file;
        this.desk = desk;
        this.clocks = clocks;
        this.papers = papers;
        this.proofs = proofs;
        this.signedCertificates = signedCertificates;
    }

    /** @param certificate null for those that sellers signed through their links */
    public record Command(DetentionId detention, Certificate certificate, ImporterStatement statement) {}

    @Transactional
    public Outcome<Detention> file(Command command, Actor actor) {
        return desk.find(command.detention(), TASK_CHOOSE_OPTION, actor).then(task -> file(command, task, actor));
    }

    private Outcome<Detention> file(Command command, InboxTask task, Actor actor) {
        Detention detention = file.get(command.detention());
        DetentionId id = detention.id();
        LocalDate today = file.today();
        List<SignedCertificate> signed = command.certificate() == null ? signedCertificates.of(id) : List.of();
        Refusals refusals = check(command, signed, detention.shipment(), today);
        clocks.lastResponse(detention)
                .filter(period -> period.deadline().isPast(today))
                .ifPresent(period -> refusals.add(Refusal.of(
                        "detention.proof.late." + period.deadline().clock(),
                        period.dueOn().toString())));
        if (refusals.any()) {
            return refusals.outcome();
        }
        return papers.file(id, papersOf(command), actor).map(documents -> {
            String by = actor.username();
            signed.forEach(each -> proofs.add(id, each.certificate(), each.documentId(), today, by));
            if (command.certificate() != null) {
                proofs.add(id, command.certificate(), documents.get(0).id().value(), today, by);
            }
            String statement = documents.get(documents.size() - 1).id().value();
            proofs.add(id, command.statement(), statement, today, by);
            detention.fileProof(today);
            file.keep(detention, actor, "audit.detention.proofFiled");
            desk.complete(task, actor, Map.of(VARIABLE_OUTCOME, PROOF));
            return file.get(id);
        });
    }

    private static Refusals check(Command command, List<SignedCertificate> signed, Shipment shipment, LocalDate today) {
        ImporterStatement statement = command.statement();
        if (command.certificate() != null) {
            return ProofPolicies.check(new ProofPolicies.Filing(command.certificate(), statement, shipment, today));
        }
        Refusals refusals = ProofPolicies.check(
                        ProofPolicies.STATEMENT, new ProofPolicies.Filing(null, statement, shipment, today))
                .when(signed.isEmpty(), "", NONE_SIGNED);
        signed.stream()
                .map(each -> ProofPolicies.check(
                        ProofPolicies.CERTIFICATE,
                        new ProofPolicies.Filing(each.certificate(), statement, shipment, today)))
                .flatMap(each -> each.list().stream())
                .map(each -> Refusal.of(each.messageKey(), each.args()))
                .distinct()
                .forEach(refusals::add);
        return refusals;
    }

    private static List<Papers.Paper> papersOf(Command command) {
        List<Papers.Paper> papers = new ArrayList<>();
        if (command.certificate() != null) {
            papers.add(paper(
                    "certificateFile",
                    ProofKind.CERTIFICATE_OF_ORIGIN,
                    command.certificate().file()));
        }
        papers.add(paper(
                "statementFile",
                ProofKind.IMPORTER_STATEMENT,
                command.statement().file()));
        return papers;
    }

    private static Papers.Paper paper(String field, ProofKind kind, Upload upload) {
        return new Papers.Paper(field, upload.name(), kind.name(), upload);
    }
}
