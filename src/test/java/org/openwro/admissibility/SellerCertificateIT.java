package org.openwro.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.detention.Certificate;
import org.openwro.detention.DetentionIT;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionState;
import org.openwro.detention.FileProof;
import org.openwro.detention.ProofKind;
import org.openwro.detention.Proofs;
import org.openwro.detention.Upload;
import org.openwro.identity.DemoPersonas;
import org.openwro.platform.Outcome;
import org.springframework.beans.factory.annotation.Autowired;

/** A foreign seller signs its certificate of origin through a link, and nobody signs it in its place (19 CFR 12.43(a)). */
class SellerCertificateIT extends DetentionIT {

    private static final String SELLER = "Tarim Weaving Mill Co., Ltd.";

    @Autowired
    private AskSeller askSeller;

    @Autowired
    private WithdrawSellerRequest withdrawSellerRequest;

    @Autowired
    private SignCertificate signCertificate;

    @Autowired
    private Proofs proofs;

    @Test
    void the_seller_signs_and_the_importer_files_the_certificate_with_its_own_statement() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        String secret = asked(id);
        assertThat(sign(secret, certificate("Wei Liu, " + SELLER)).isRefused()).isFalse();

        assertThat(letter(id, "Certificate of origin signed by"))
                .contains("Wei Liu", "No forced labor was used at any stage.", "MV Alba");
        assertThat(mailsTo(id, DemoPersonas.HARBOR.id())).anyMatch(each -> each.startsWith("Certificate signed by"));
        mvc.perform(get("/certificates/" + secret + "/copy")).andExpect(status().isOk());

        fileProof
                .file(new FileProof.Command(id, null, statement("Harper Quinn")), HARPER)
                .orThrow();
        assertThat(state(id)).isEqualTo(DetentionState.UNDER_ADMISSIBILITY_REVIEW);
        assertThat(proofs.of(id))
                .extracting(each -> each.kind() + " " + each.signer())
                .containsExactly(
                        ProofKind.CERTIFICATE_OF_ORIGIN + " Wei Liu, " + SELLER,
                        ProofKind.IMPORTER_STATEMENT + " Harper Quinn");
    }

    @Test
    void the_link_shows_the_chosen_lines_and_no_others_and_no_price() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        var lines = detentions.get(id).lines();
        mvc.perform(get("/certificates/" + asked(id)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(lines.get(0).description())))
                .andExpect(content().string(not(containsString(lines.get(1).lineId()))))
                .andExpect(content()
                        .string(not(containsString(lines.get(0).valueUsd().toPlainString()))));
    }

    @Test
    void a_secret_that_is_not_known_leads_nowhere() throws Exception {
        mvc.perform(get("/certificates/" + SellerToken.random().secret())).andExpect(status().isNotFound());
        mvc.perform(get("/certificates/short")).andExpect(status().isNotFound());
        assertThat(keys(sign("short", certificate(SELLER)))).containsExactly("admissibility.sign.over");
    }

    @Test
    void only_a_hash_of_the_secret_is_kept_outside_the_mail_and_the_case_does_not_lead_to_it() {
        DetentionId id = noticed(held(order("WRO")));
        String secret = asked(id);
        assertThat(jdbc.sql("select to_jsonb(r)::text from seller_request r where detention_id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
        assertThat(mailsTo(id, "wei@tarim.example")).isEmpty();
    }

    @Test
    void an_administrator_who_reads_the_outbox_does_not_get_hold_of_the_link() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        String secret = asked(id);
        long mail = jdbc.sql("select max(id) from outgoing_mail where body like '%' || ? || '%'")
                .param(secret)
                .query(Long.class)
                .single();
        mvc.perform(get("/admin/outbox/" + mail).with(as("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/certificates/\u2026")))
                .andExpect(content().string(not(containsString(secret))));
    }

    @Test
    void an_address_of_the_importers_side_is_refused_like_a_request_without_lines() {
        DetentionId id = noticed(held(order("WRO")));
        assertThat(fields(ask(id, "", "nobody", List.of()))).containsExactly("seller", "email", "lines");
        assertThat(keys(ask(id, SELLER, DemoPersonas.HARBOR.email().toUpperCase(), List.of(1))))
                .containsExactly("admissibility.seller.ownAddress");
        assertThat(keys(ask(id, SELLER, "wei@tarim.example", List.of(9))))
                .containsExactly("admissibility.seller.lines");
    }

    @Test
    void nobody_asks_for_another_importers_goods() {
        DetentionId id = noticed(held(order("WRO")));
        var command = new AskSeller.Command(id, SELLER, "wei@tarim.example", List.of(1));
        assertThat(keys(askSeller.ask(command, Actors.broker()))).isEmpty();
        assertThat(keys(askSeller.ask(command, TARA))).containsExactly("admissibility.notYours");
        assertThat(keys(withdrawSellerRequest.withdraw(id, UUID.randomUUID(), TARA)))
                .containsExactly("admissibility.notYours");
    }

    @Test
    void a_certificate_is_signed_once_completely_and_not_by_the_importer() {
        DetentionId id = noticed(held(order("WRO")));
        String secret = asked(id);
        assertThat(keys(sign(secret, certificate(DemoPersonas.HARBOR.name()))))
                .containsExactly("detention.proof.certificate.notTheImporter");
        assertThat(keys(signCertificate.sign(new SignCertificate.Command(secret, certificate(SELLER), false))))
                .containsExactly("admissibility.sign.confirm");
        assertThat(fields(sign(secret, empty()))).contains("certificateSigner", "quantity", "departedOn");
        sign(secret, certificate(SELLER)).orThrow();
        assertThat(keys(sign(secret, certificate(SELLER)))).containsExactly("admissibility.sign.over");
    }

    @Test
    void a_withdrawn_link_signs_no_more_and_its_certificate_is_not_filed() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        String secret = asked(id);
        sign(secret, certificate(SELLER)).orThrow();
        UUID request = jdbc.sql("select id from seller_request where detention_id = ?")
                .param(id.value())
                .query(UUID.class)
                .single();
        withdrawSellerRequest.withdraw(id, request, HARPER).orThrow();
        assertThat(keys(withdrawSellerRequest.withdraw(id, request, HARPER)))
                .containsExactly("admissibility.seller.withdrawnAlready");
        mvc.perform(get("/certificates/" + secret)).andExpect(content().string(containsString("has withdrawn")));
        mvc.perform(get("/certificates/" + secret + "/copy")).andExpect(status().isNotFound());
        assertThat(keys(fileProof.file(new FileProof.Command(id, null, statement("Harper Quinn")), HARPER)))
                .containsExactly("detention.proof.certificate.noneSigned");
    }

    @Test
    void after_the_period_for_proof_the_link_has_ended() {
        DetentionId id = noticed(held(order("WRO")));
        String secret = asked(id);
        LocalDate lastDay =
                clocks.lastResponse(detentions.get(id)).orElseThrow().dueOn();
        clock.set(lastDay);
        assertThat(signCertificate.open(secret).orElseThrow().state()).isEqualTo(SellerRequest.State.OPEN);
        clock.set(lastDay.plusDays(1));
        assertThat(signCertificate.open(secret).orElseThrow().state()).isEqualTo(SellerRequest.State.EXPIRED);
        assertThat(keys(sign(secret, certificate(SELLER)))).containsExactly("admissibility.sign.over");
    }

    /** The secret as the mail to the seller has it. */
    private String asked(DetentionId id) {
        String email = "wei@" + id.value().toLowerCase() + ".example";
        ask(id, SELLER, email, List.of(1)).orThrow();
        String body = jdbc.sql("select body from outgoing_mail where recipient = ?")
                .param(email)
                .query(String.class)
                .single();
        return body.replaceAll("(?s).*/certificates/([A-Za-z0-9_-]+).*", "$1");
    }

    private Outcome<SellerRequest> ask(DetentionId id, String seller, String email, List<Integer> lines) {
        return askSeller.ask(new AskSeller.Command(id, seller, email, lines), HARPER);
    }

    private Outcome<SellerRequest> sign(String secret, Certificate certificate) {
        return signCertificate.sign(new SignCertificate.Command(secret, certificate, true));
    }

    private static Certificate empty() {
        return new Certificate("", "", null, "", "", "", "", "", "", null, "", Upload.none());
    }
}
