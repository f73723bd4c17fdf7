package org.openwro.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.allegation.process.AllegationIntakeModel;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Names that occur nowhere else are typed as contact data, and then looked for everywhere. */
@ExtendWith(OutputCaptureExtension.class)
class FilerSecrecyIT extends OpenWroIT {

    private static final Pattern RECEIPT = Pattern.compile("id=\"receipt-number\">([0-9 ]{19})<");

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    TriageAllegation triage;

    @Autowired
    OpenIdentity openIdentity;

    @Autowired
    IdentityOpenings openings;

    @Autowired
    IdentityVault vault;

    @Autowired
    FilerAddress address;

    @Autowired
    UserDetailsService users;

    private String name;
    private String email;
    private String phone;

    @BeforeEach
    void canaries() {
        String mark = UUID.randomUUID().toString().replaceAll("[^a-z]", "") + System.nanoTime();
        name = "Canary" + mark;
        email = "mail" + mark + "@filer.example";
        phone = "+99" + System.nanoTime();
    }

    private String filePage(String contact) throws Exception {
        Report report = AllegationFixture.complete();
        return mvc.perform(multipart("/report")
                        .file(new MockMultipartFile("files", "by " + name + ".txt", "text/plain", "x".getBytes()))
                        .param("formNumber", UUID.randomUUID().toString())
                        .param("reasons", report.reasons())
                        .param("merchandise", report.merchandise())
                        .param("production", report.production())
                        .param("producer", report.producer())
                        .param("country", "CN")
                        .param("goods", "yarn, tomato paste")
                        .param("contact", contact)
                        .param("filerName", name)
                        .param("email", email)
                        .param("phone", phone)
                        .param("wantsMail", "true")
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String receiptOn(String page) {
        Matcher found = RECEIPT.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private String keyOn(String page) {
        Matcher found = Pattern.compile("ALG-\\d{4}-\\d{5}").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String pageFor(String username, String path) throws Exception {
        return mvc.perform(get(path).with(user(users.loadUserByUsername(username))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Places in the database where one of the texts stands in clear. */
    private List<String> found(String... texts) {
        List<String> places = new ArrayList<>();
        List<String> tables = jdbc.sql(
                        """
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """)
                .query(String.class)
                .list();
        for (String table : tables) {
            for (String text : texts) {
                long rows = jdbc.sql(
                                "select count(*) from \"%s\" t where t::text like '%%' || ? || '%%' or t::text like '%%' || ? || '%%'"
                                        .formatted(table))
                        .params(text, java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)))
                        .query(Long.class)
                        .single();
                if (rows > 0) {
                    places.add(table + " has " + text);
                }
            }
        }
        return places;
    }

    private List<String> foundInFiles(String... texts) throws IOException {
        List<String> places = new ArrayList<>();
        filesKept().forEach((file, content) -> Stream.of(texts)
                .filter(text -> content.contains(text) || file.toString().contains(text))
                .forEach(text -> places.add(file + " has " + text)));
        return places;
    }

    @Test
    void what_is_typed_as_contact_data_stands_in_clear_nowhere(CapturedOutput output) throws Exception {
        String page = filePage("CONFIDENTIAL");
        String key = keyOn(page);
        String receipt = receiptOn(page);
        String digits = receipt.replace(" ", "");
        mvc.perform(get("/cases/" + key).with(user(users.loadUserByUsername("ines"))));
        triage.decide(
                        DecideAllegation.giveBack(
                                task(key, AllegationIntakeModel.TASK_TRIAGE).id(),
                                "Say more.",
                                RequiredElement.MERCHANDISE),
                        Actors.analyst())
                .orThrow();
        jobs.runDue();

        assertThat(found(name, email, phone, digits, receipt)).isEmpty();
        assertThat(foundInFiles(name, email, phone, digits, receipt)).isEmpty();
        assertThat(output.getAll()).doesNotContain(name, email, phone, digits, receipt);
        for (String path : List.of("/cases/" + key, "/allegations/" + key, "/allegations?words=" + key, "/work")) {
            assertThat(pageFor("ines", path)).doesNotContain(name, email, phone, digits, receipt);
        }
        assertThat(jdbc.sql("select recipient || subject || body from outgoing_mail where case_key = ?")
                        .param(key)
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(mail -> assertThat(mail)
                        .startsWith("FILER-" + key)
                        .contains("/report/status")
                        .doesNotContain(name, email, phone, digits, "forced", "allegation"));
        assertThat(address.find("FILER-" + key)).contains(email);
        assertThat(address.find("ines")).isEmpty();
    }

    @Test
    void an_anonymous_filer_who_types_contact_data_all_the_same_is_forgotten() throws Exception {
        String key = keyOn(filePage("ANONYMOUS"));

        assertThat(vault.holds(new AllegationId(key))).isFalse();
        assertThat(found(name, email, phone)).isEmpty();
        assertThat(address.find("FILER-" + key)).isEmpty();
        assertThat(jdbc.sql("select count(*) from outgoing_mail where case_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_analyst_opens_the_vault_with_a_reason_that_all_overseers_see() throws Exception {
        String key = keyOn(filePage("NAMED"));
        String reason = "Call the filer about photograph " + System.nanoTime();

        String opened = mvc.perform(post("/allegations/" + key + "/identity")
                        .param("reason", reason)
                        .with(csrf())
                        .with(user(users.loadUserByUsername("ines"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(opened).contains(name, email);
        assertThat(openings.newest(new PageQuery(0, 5)).items())
                .extracting(IdentityOpening::openedBy, IdentityOpening::reason)
                .contains(org.assertj.core.groups.Tuple.tuple("ines", reason));
        assertThat(pageFor("audra", "/allegations/openings")).contains(reason, key);
        assertThat(pageFor("diego", "/allegations/" + key)).contains(reason).doesNotContain(name, email);
        assertThat(jdbc.sql("select action from audit_entry where case_key = ? and actor = 'ines'")
                        .param(key)
                        .query(String.class)
                        .list())
                .containsExactly("audit.allegation.identityOpened");
        assertThat(found(name, email, phone)).isEmpty();
    }

    @Test
    void the_vault_stays_shut_without_a_reason_and_for_every_other_role() {
        Filed filed = fileAllegation
                .file(
                        FileReport.by(AllegationFixture.filer(), ContactPreference.NAMED, AllegationFixture.complete()),
                        Actor.anonymous())
                .orThrow();

        assertThat(keys(openIdentity.open(filed.id(), " short ", Actors.investigator())))
                .containsExactly("allegation.vault.reason.required");
        for (Actor other :
                List.of(Actors.director(), Actors.auditor(), Actors.counsel(), Actors.importer(), Actor.anonymous())) {
            assertThat(keys(openIdentity.open(filed.id(), "A reason that is long enough", other)))
                    .containsExactly("allegation.vault.notAllowed");
        }
        assertThat(openings.of(filed.id())).isEmpty();

        Filed anonymous = fileAllegation
                .file(FileReport.anonymous(AllegationFixture.complete()), Actor.anonymous())
                .orThrow();
        assertThat(keys(openIdentity.open(anonymous.id(), "A reason that is long enough", Actors.analyst())))
                .containsExactly("allegation.vault.empty");
    }

    @Test
    void an_identity_that_was_moved_to_another_report_cannot_be_opened() {
        Filed from = fileAllegation
                .file(
                        FileReport.by(AllegationFixture.filer(), ContactPreference.NAMED, AllegationFixture.complete()),
                        Actor.anonymous())
                .orThrow();
        Filed to = fileAllegation
                .file(FileReport.anonymous(AllegationFixture.complete()), Actor.anonymous())
                .orThrow();
        assertThat(vault.open(from.id())).contains(AllegationFixture.filer());
        jdbc.sql("insert into alleger_identity select ?, key_id, sealed from alleger_identity where allegation_id = ?")
                .params(to.id().value(), from.id().value())
                .update();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> vault.open(to.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot be opened");
        jdbc.sql("delete from alleger_identity where allegation_id = ?")
                .param(to.id().value())
                .update();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }
}
