package org.openwro.detention;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proof that was filed on detentions. */
@Repository
public class Proofs {

    private final JdbcClient jdbc;

    Proofs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ProofDocument> of(DetentionId id) {
        return jdbc.sql(
                        """
                        select kind, signer, signer_role, signed_on, quantity, packages, producer, place, carrier, lading,
                               departed_on, statement, document_id, filed_on, filed_by
                          from detention_proof where detention_id = ? order by seq limit 100
                        """)
                .param(id.value())
                .query(ProofDocument.class)
                .list();
    }

    void add(DetentionId id, Certificate certificate, String documentId, LocalDate today, String by) {
        add(
                id,
                new ProofDocument(
                        ProofKind.CERTIFICATE_OF_ORIGIN,
                        certificate.signer().strip(),
                        certificate.role(),
                        certificate.signedOn(),
                        certificate.quantity(),
                        certificate.packages(),
                        certificate.producer(),
                        certificate.place(),
                        certificate.carrier(),
                        certificate.lading(),
                        certificate.departedOn(),
                        certificate.statement(),
                        documentId,
                        today,
                        by));
    }

    void add(DetentionId id, ImporterStatement statement, String documentId, LocalDate today, String by) {
        add(
                id,
                new ProofDocument(
                        ProofKind.IMPORTER_STATEMENT,
                        statement.signer().strip(),
                        statement.role(),
                        statement.signedOn(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        null,
                        statement.text(),
                        documentId,
                        today,
                        by));
    }

    private void add(DetentionId id, ProofDocument proof) {
        jdbc.sql(
                        """
                        insert into detention_proof (detention_id, seq, kind, signer, signer_role, signed_on, quantity, packages,
                               producer, place, carrier, lading, departed_on, statement, document_id, filed_on, filed_by)
                        select :id, coalesce(max(seq), 0) + 1, :kind, :signer, :role, :signed, :quantity, :packages,
                               :producer, :place, :carrier, :lading, :departed::date, :statement, :document, :filedOn, :filedBy
                          from detention_proof where detention_id = :id
                        """)
                .param("id", id.value())
                .param("kind", proof.kind().name())
                .param("signer", proof.signer())
                .param("role", proof.signerRole())
                .param("signed", proof.signedOn())
                .param("quantity", proof.quantity())
                .param("packages", proof.packages())
                .param("producer", proof.producer())
                .param("place", proof.place())
                .param("carrier", proof.carrier())
                .param("lading", proof.lading())
                .param("departed", proof.departedOn())
                .param("statement", proof.statement())
                .param("document", proof.documentId())
                .param("filedOn", proof.filedOn())
                .param("filedBy", proof.filedBy())
                .update();
    }
}
