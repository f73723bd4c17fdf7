package org.openwro.admissibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openwro.calendar.EasternTime;
import org.openwro.detention.Certificate;
import org.openwro.detention.DetentionId;
import org.openwro.detention.SignedCertificate;
import org.openwro.detention.SignedCertificates;
import org.openwro.detention.Upload;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests to sellers and owners to sign their certificates. */
@Repository
class SellerRequests implements SignedCertificates {

    static final int MOST = 20;

    private final JdbcClient jdbc;

    SellerRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<SellerRequest> ofDetention(DetentionId id) {
        return jdbc.sql("select * from seller_request where detention_id = ? order by asked_at desc limit " + 5 * MOST)
                .param(id.value())
                .query(SellerRequests::request)
                .list();
    }

    @Override
    public List<SignedCertificate> of(DetentionId id) {
        return jdbc
                .sql(
                        """
                        select * from seller_request
                         where detention_id = ? and signed_at is not null and withdrawn_at is null
                         order by signed_at limit 100
                        """)
                .param(id.value())
                .query(SellerRequests::request)
                .list()
                .stream()
                .map(each -> new SignedCertificate(each.certificate(), each.documentId()))
                .toList();
    }

    Optional<SellerRequest> find(SellerToken token) {
        return jdbc.sql("select * from seller_request where token_hash = ?")
                .param(token.hash())
                .query(SellerRequests::request)
                .optional();
    }

    /** As {@link #find}; nobody else signs or withdraws it until this transaction ends. */
    Optional<SellerRequest> lock(SellerToken token) {
        return jdbc.sql("select * from seller_request where token_hash = ? for update")
                .param(token.hash())
                .query(SellerRequests::request)
                .optional();
    }

    void add(SellerRequest request, SellerToken token) {
        jdbc.sql(
                        """
                        insert into seller_request (id, detention_id, token_hash, seller, email, lines, asked_by, asked_at, last_day)
                        values (:id, :detention, :hash, :seller, :email, :lines, :by, :at, :lastDay)
                        """)
                .param("id", request.id())
                .param("detention", request.detention().value())
                .param("hash", token.hash())
                .param("seller", request.seller())
                .param("email", request.email())
                .param("lines", request.lines().toArray(Integer[]::new))
                .param("by", request.askedBy())
                .param("at", utc(request.askedAt()))
                .param("lastDay", request.lastDay())
                .update();
    }

    /** False when it was withdrawn already. */
    boolean withdraw(UUID id, DetentionId detention, Instant now) {
        return jdbc.sql(
                                """
                                update seller_request set withdrawn_at = :now
                                 where id = :id and detention_id = :detention and withdrawn_at is null
                                """)
                        .param("now", utc(now))
                        .param("id", id)
                        .param("detention", detention.value())
                        .update()
                == 1;
    }

    /** @throws IllegalStateException when it is signed or withdrawn; its caller holds the lock and looked */
    void sign(UUID id, Certificate certificate, String documentId, Instant now) {
        int signed = jdbc.sql(
                        """
                                update seller_request
                                   set signed_at = :now, signer = :signer, signer_role = :role, quantity = :quantity,
                                       packages = :packages, producer = :producer, place = :place, carrier = :carrier,
                                       lading = :lading, departed_on = :departed, statement = :statement,
                                       document_id = :document
                                 where id = :id and signed_at is null and withdrawn_at is null
                                """)
                .param("now", utc(now))
                .param("signer", certificate.signer())
                .param("role", certificate.role())
                .param("quantity", certificate.quantity())
                .param("packages", certificate.packages())
                .param("producer", certificate.producer())
                .param("place", certificate.place())
                .param("carrier", certificate.carrier())
                .param("lading", certificate.lading())
                .param("departed", certificate.departedOn())
                .param("statement", certificate.statement())
                .param("document", documentId)
                .param("id", id)
                .update();
        if (signed != 1) {
            throw new IllegalStateException("Request " + id + " cannot be signed");
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static SellerRequest request(ResultSet row, int number) throws SQLException {
        Instant signedAt = instant(row, "signed_at");
        return new SellerRequest(
                row.getObject("id", UUID.class),
                new DetentionId(row.getString("detention_id")),
                row.getString("seller"),
                row.getString("email"),
                List.of((Integer[]) row.getArray("lines").getArray()),
                row.getString("asked_by"),
                instant(row, "asked_at"),
                row.getObject("last_day", LocalDate.class),
                instant(row, "withdrawn_at"),
                signedAt,
                signedAt == null ? null : certificate(row, EasternTime.dateOf(signedAt)),
                row.getString("document_id"));
    }

    private static Certificate certificate(ResultSet row, LocalDate signedOn) throws SQLException {
        return new Certificate(
                row.getString("signer"),
                row.getString("signer_role"),
                signedOn,
                row.getString("quantity"),
                row.getString("packages"),
                row.getString("producer"),
                row.getString("place"),
                row.getString("carrier"),
                row.getString("lading"),
                row.getObject("departed_on", LocalDate.class),
                row.getString("statement"),
                Upload.none());
    }
}
