package org.openwro.detention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openwro.platform.Refusals;

/** What proof of admissibility must have before it is taken, each rule with its source. */
final class ProofPolicies {

    /**
     * What the rules look at.
     *
     * @param statement null while only the certificate is judged
     */
    record Filing(Certificate certificate, ImporterStatement statement, Shipment shipment, LocalDate today) {}

    /** @param breaks true when the filing breaks the rule */
    record Policy(String field, String messageKey, String source, Predicate<Filing> breaks) {}

    private static final String SELLER = "19 CFR 12.43(a)";
    private static final String IMPORTER = "19 CFR 12.43(b)";

    /** What the seller or owner says, whether on paper or through a link. */
    static final List<Policy> CERTIFICATE = List.of(
            text("certificateSigner", "detention.proof.certificate.signer", Certificate::signer),
            text("certificateRole", "detention.proof.certificate.role", Certificate::role),
            new Policy(
                    "certificateSigner",
                    "detention.proof.certificate.notTheImporter",
                    SELLER,
                    filing -> signedByImporter(filing)),
            new Policy(
                    "certificateSignedOn",
                    "detention.proof.signedOn",
                    SELLER,
                    filing -> notADayUntil(filing.certificate().signedOn(), filing.today())),
            text("quantity", "detention.proof.certificate.quantity", Certificate::quantity),
            text("packages", "detention.proof.certificate.packages", Certificate::packages),
            text("producer", "detention.proof.certificate.producer", Certificate::producer),
            text("place", "detention.proof.certificate.place", Certificate::place),
            text("carrier", "detention.proof.certificate.carrier", Certificate::carrier),
            text("lading", "detention.proof.certificate.lading", Certificate::lading),
            new Policy(
                    "departedOn",
                    "detention.proof.certificate.departedOn",
                    SELLER,
                    filing -> notADayUntil(
                            filing.certificate().departedOn(), filing.shipment().importDate())),
            text("certificateStatement", "detention.proof.certificate.statement", Certificate::statement));

    private static final Policy CERTIFICATE_FILE =
            new Policy("certificateFile", "detention.proof.certificate.file", SELLER, filing -> !filing.certificate()
                    .file()
                    .isThere());

    static final List<Policy> STATEMENT = List.of(
            new Policy(
                    "statementSigner",
                    "detention.proof.statement.signer",
                    IMPORTER,
                    filing -> blank(filing.statement().signer())),
            new Policy(
                    "statementRole",
                    "detention.proof.statement.role",
                    IMPORTER,
                    filing -> blank(filing.statement().role())),
            new Policy(
                    "statementSignedOn",
                    "detention.proof.signedOn",
                    IMPORTER,
                    filing -> notADayUntil(filing.statement().signedOn(), filing.today())),
            new Policy(
                    "statementText",
                    "detention.proof.statement.text",
                    IMPORTER,
                    filing -> blank(filing.statement().text())),
            new Policy("statementFile", "detention.proof.statement.file", IMPORTER, filing -> !filing.statement()
                    .file()
                    .isThere()));

    static final List<Policy> ALL = Stream.of(CERTIFICATE, List.of(CERTIFICATE_FILE), STATEMENT)
            .flatMap(List::stream)
            .toList();

    private ProofPolicies() {}

    static Refusals check(Filing filing) {
        return check(ALL, filing);
    }

    static Refusals check(List<Policy> policies, Filing filing) {
        Refusals refusals = new Refusals();
        policies.forEach(policy ->
                refusals.when(policy.breaks().test(filing), policy.field(), policy.messageKey(), policy.source()));
        return refusals;
    }

    private static Policy text(String field, String messageKey, Function<Certificate, String> value) {
        return new Policy(field, messageKey, SELLER, filing -> blank(value.apply(filing.certificate())));
    }

    /** Two parties sign two documents: the certificate is the seller's word, not the importer's. */
    private static boolean signedByImporter(Filing filing) {
        String signer = plain(filing.certificate().signer());
        String statementSigner =
                filing.statement() == null ? "" : filing.statement().signer();
        return !signer.isEmpty()
                && (signer.equals(plain(filing.shipment().importerName())) || signer.equals(plain(statementSigner)));
    }

    private static boolean notADayUntil(LocalDate day, LocalDate last) {
        return day == null || day.isAfter(last);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String plain(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
