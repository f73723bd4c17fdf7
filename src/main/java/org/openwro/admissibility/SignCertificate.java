package org.openwro.admissibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.detention.Certificate;
import org.openwro.detention.CertificateRules;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionLine;
import org.openwro.detention.DetentionState;
import org.openwro.detention.Detentions;
import org.openwro.document.DocumentId;
import org.openwro.document.Documents;
import org.openwro.document.Letters;
import org.openwro.document.StoredDocument;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A foreign seller or owner looks at the request that its link opens, and signs the certificate of origin (19 CFR 12.43(a)). What was
 * signed is a document of the detention and never changes.
 */
@Service
public class SignCertificate {

    private static final int LONGEST_FIELD = 500;
    private static final int LONGEST_STATEMENT = 4000;

    private final SellerRequests requests;
    private final Detentions detentions;
    private final Letters letters;
    private final Documents documents;
    private final SellerMail mail;
    private final AuditTrail audit;
    private final MessageSource messages;
    private final Clock clock;

    SignCertificate(
            SellerRequests requests,
            Detentions detentions,
            Letters letters,
            Documents documents,
            SellerMail mail,
            AuditTrail audit,
            MessageSource messages,
            Clock clock) {
        this.requests = requests;
        this.detentions = detentions;
        this.letters = letters;
        this.documents = documents;
        this.mail = mail;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What the link shows.
     *
     * @param lines the importer named, no others
     * @param state as of today; the certificate can be signed only while it is OPEN
     */
    public record Opened(
            SellerRequest request, String importer, List<DetentionLine> lines, SellerRequest.State state) {}

    /** @param certificate its day of signature and file are not read: it is signed today */
    public record Command(String secret, Certificate certificate, boolean confirmed) {}

    /** Empty when the link leads nowhere. A link whose detention no longer waits for proof counts as expired. */
    @Transactional(readOnly = true)
    public Optional<Opened> open(String secret) {
        return SellerToken.isOne(secret)
                ? requests.find(new SellerToken(secret)).map(this::opened)
                : Optional.empty();
    }

    private Opened opened(SellerRequest request) {
        Detention detention = detentions.get(request.detention());
        SellerRequest.State state = request.state(LocalDate.now(clock));
        boolean over = state == SellerRequest.State.OPEN && detention.state() != DetentionState.PROOF_PENDING;
        return new Opened(
                request,
                detention.shipment().importerName(),
                detention.lines().stream()
                        .filter(line -> request.lines().contains(line.seq()))
                        .toList(),
                over ? SellerRequest.State.EXPIRED : state);
    }

    /** The certificate as signed; empty when the link leads nowhere or nothing is signed. */
    @Transactional(readOnly = true)
    public Optional<StoredDocument> signed(String secret) {
        return open(secret)
                .filter(each -> each.state() == SellerRequest.State.SIGNED)
                .flatMap(each -> documents.find(new DocumentId(each.request().documentId())));
    }

    @Transactional
    public Outcome<SellerRequest> sign(Command command) {
        Optional<Opened> open = SellerToken.isOne(command.secret())
                ? requests.lock(new SellerToken(command.secret())).map(this::opened)
                : Optional.empty();
        return open.filter(each -> each.state() == SellerRequest.State.OPEN)
                .map(each -> sign(each, command))
                .orElseGet(() -> Outcome.refused(Refusal.of("admissibility.sign.over")));
    }

    private Outcome<SellerRequest> sign(Opened opened, Command command) {
        Detention detention = detentions.get(opened.request().detention());
        LocalDate today = LocalDate.now(clock);
        Certificate certificate = signedOn(command.certificate(), today);
        Refusals refusals = CertificateRules.check(certificate, detention.shipment(), today)
                .when(!command.confirmed(), "confirmed", "admissibility.sign.confirm")
                .tooLong(certificate.statement(), "certificateStatement", LONGEST_STATEMENT);
        texts(certificate).forEach((field, text) -> refusals.tooLong(text, field, LONGEST_FIELD));
        if (refusals.any()) {
            return refusals.outcome();
        }
        StoredDocument document = letters.issue(
                detention.id().value(),
                "sellerCertificate",
                Map.of("certificate", certificate, "opened", opened, "shipment", detention.shipment()),
                messages.getMessage("admissibility.certificate.title", new Object[] {certificate.signer()}, Locale.US),
                Visibility.PARTIES,
                Actor.system());
        requests.sign(opened.request().id(), certificate, document.id().value(), clock.instant());
        audit.record(
                detention.id().value(),
                Actor.anonymous(),
                "audit.admissibility.sellerSigned",
                certificate.signer(),
                document.sha256());
        mail.toImporter(opened.request(), detention.shipment());
        return Outcome.done(opened.request());
    }

    private static Map<String, String> texts(Certificate certificate) {
        Map<String, String> texts = new HashMap<>();
        texts.put("certificateSigner", certificate.signer());
        texts.put("quantity", certificate.quantity());
        texts.put("packages", certificate.packages());
        texts.put("producer", certificate.producer());
        texts.put("place", certificate.place());
        texts.put("carrier", certificate.carrier());
        texts.put("lading", certificate.lading());
        return texts;
    }

    private static Certificate signedOn(Certificate entered, LocalDate today) {
        return new Certificate(
                entered.signer(),
                entered.role(),
                today,
                entered.quantity(),
                entered.packages(),
                entered.producer(),
                entered.place(),
                entered.carrier(),
                entered.lading(),
                entered.departedOn(),
                entered.statement(),
                entered.file());
    }
}
