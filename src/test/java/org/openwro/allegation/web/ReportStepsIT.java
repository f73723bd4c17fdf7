package org.openwro.allegation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationFixture;
import org.openwro.allegation.Report;
import org.openwro.allegation.ReportDrafts;
import org.openwro.allegation.ReportStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The public form step by step: what is kept, what is refused where, and that it is filed once. */
class ReportStepsIT extends OpenWroIT {

    @Autowired
    ReportDrafts drafts;

    @Autowired
    ReportStatus reports;

    private final Report report = AllegationFixture.complete();
    private Cookie draft;

    @BeforeEach
    void begin() throws Exception {
        draft = mvc.perform(post("/report/start").with(csrf()))
                .andExpect(redirectedUrl("/report/steps/reasons"))
                .andReturn()
                .getResponse()
                .getCookie("OPENWRO-DRAFT");
    }

    private ResultActions step(String name, String go, String... fields) throws Exception {
        MockHttpServletRequestBuilder sent =
                post("/report/steps/" + name).param("go", go).cookie(draft).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            sent.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(sent);
    }

    private ResultActions page(String path) throws Exception {
        return mvc.perform(get(path).cookie(draft));
    }

    private ResultActions files(String go, MockMultipartFile... sent) throws Exception {
        var request = multipart("/report/files");
        Arrays.stream(sent).forEach(request::file);
        return mvc.perform(request.param("go", go).cookie(draft).with(csrf()));
    }

    private static MockMultipartFile text(String name, String content) {
        return new MockMultipartFile("files", name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private void filledIn() throws Exception {
        step("reasons", "next", "reasons", report.reasons()).andExpect(redirectedUrl("/report/steps/goods"));
        step("goods", "next", "goods", "cotton yarn", "merchandise", report.merchandise())
                .andExpect(redirectedUrl("/report/steps/production"));
        step("production", "next", "country", "CN", "producer", report.producer())
                .andExpect(redirectedUrl("/report/steps/signs"));
        step("signs", "next", "indicators", "ILO-03", "childLabour", "YES")
                .andExpect(redirectedUrl("/report/steps/import"));
        step("import", "next", "importEvidence", report.importEvidence())
                .andExpect(redirectedUrl("/report/steps/files"));
        files("next", text("notes of Ana.txt", "Locked at ten.")).andExpect(redirectedUrl("/report/steps/you"));
        step("you", "next", "contact", "ANONYMOUS").andExpect(redirectedUrl("/report/steps/check"));
    }

    private String formNumber() throws Exception {
        String page = page("/report/steps/check").andReturn().getResponse().getContentAsString();
        Matcher found =
                Pattern.compile("name=\"formNumber\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String receiptOn(ResultActions answer) throws Exception {
        String page =
                answer.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        Matcher found = Pattern.compile("id=\"receipt-number\">([0-9 ]{19})<").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1).replace(" ", "");
    }

    @Test
    void each_step_names_its_own_errors_and_back_and_forward_keep_what_was_typed() throws Exception {
        step("goods", "next", "merchandise", "Kept <b>words</b>")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Name the goods in at least one word")))
                .andExpect(content().string(containsString("id=\"goods-error\"")))
                .andExpect(content().string(not(containsString("Say why you believe that"))));
        step("goods", "back", "merchandise", "Kept <b>words</b>").andExpect(redirectedUrl("/report/steps/reasons"));
        page("/report/steps/goods").andExpect(content().string(containsString("Kept &lt;b&gt;words&lt;/b&gt;")));
        page("/report/steps/check")
                .andExpect(content().string(containsString("Kept &lt;b&gt;words&lt;/b&gt;")))
                .andExpect(content().string(containsString("href=\"#reasons\"")))
                .andExpect(content().string(containsString("aria-label=\"Change: Your reasons\"")));
        step("production", "next", "lastSeen", "31.12.2020", "country", "MY")
                .andExpect(content().string(containsString("id=\"lastSeen-error\"")));
        page("/report/steps/nothing").andExpect(status().isNotFound());
    }

    @Test
    void it_is_checked_and_filed_and_a_second_click_shows_the_same_receipt() throws Exception {
        filledIn();
        page("/report/steps/check")
                .andExpect(content().string(containsString("notes of Ana.txt")))
                .andExpect(content().string(containsString("Restriction of movement")))
                .andExpect(content().string(not(containsString("error-summary"))));
        page("/report/steps/reasons").andExpect(content().string(containsString("Save and go to the check")));
        String formNumber = formNumber();

        String receipt = receiptOn(mvc.perform(post("/report/submit")
                        .param("formNumber", formNumber)
                        .cookie(draft)
                        .with(csrf()))
                .andExpect(cookie().maxAge("OPENWRO-DRAFT", 0)));
        String again = receiptOn(mvc.perform(post("/report/submit")
                .param("formNumber", formNumber)
                .cookie(draft)
                .with(csrf())));

        assertThat(again).isEqualTo(receipt);
        ReportStatus.Status filed = reports.of(receipt).orElseThrow();
        assertThat(filed.files()).isEqualTo(1);
        Allegation allegation = filed.allegation();
        assertThat(allegation.report().producer()).isEqualTo(report.producer());
        assertThat(allegation.language().getLanguage()).isEqualTo(Locale.ENGLISH.getLanguage());
        assertThat(jdbc.sql("select count(*) from allegation where producer = ?")
                        .param(report.producer())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(drafts.find(draft.getValue())).isEmpty();
        page("/report/steps/reasons").andExpect(redirectedUrl("/report/return?gone"));
    }

    @Test
    void the_return_code_leads_back_from_another_device_and_leaving_forgets_it_here() throws Exception {
        step("reasons", "save", "reasons", "Guards at the gate").andExpect(redirectedUrl("/report/saved"));
        String code = draft.getValue().replaceAll("(\\d{4})(?=\\d)", "$1 ");
        page("/report/saved").andExpect(content().string(allOf(containsString(code), containsString("30 days"))));
        mvc.perform(post("/report/leave").cookie(draft).with(csrf()))
                .andExpect(redirectedUrl("/report?left"))
                .andExpect(cookie().maxAge("OPENWRO-DRAFT", 0));

        mvc.perform(post("/report/return").param("code", code).with(csrf()))
                .andExpect(redirectedUrl("/report/steps/reasons"))
                .andExpect(cookie().value("OPENWRO-DRAFT", draft.getValue()));
        page("/report/steps/reasons").andExpect(content().string(containsString("Guards at the gate")));

        mvc.perform(post("/report/leave").param("delete", "true").cookie(draft).with(csrf()))
                .andExpect(redirectedUrl("/report?deleted"));
        mvc.perform(post("/report/return").param("code", code).with(csrf()).with(from("198.51.100.60")))
                .andExpect(content().string(containsString("There is no draft with this return code")));
    }

    @Test
    void return_codes_are_guessed_no_faster_than_receipts_whether_typed_or_in_a_cookie() throws Exception {
        for (int wrong = 0; wrong < 3; wrong++) {
            mvc.perform(post("/report/return")
                            .param("code", "1111222233334444")
                            .with(csrf())
                            .with(from("198.51.100.61")))
                    .andExpect(status().isOk());
        }
        Cookie guessed = new Cookie("OPENWRO-DRAFT", "1111222233334445");
        for (int wrong = 0; wrong < 2; wrong++) {
            mvc.perform(get("/report/steps/reasons").cookie(guessed).with(from("198.51.100.61")))
                    .andExpect(redirectedUrl("/report/return?gone"));
        }
        mvc.perform(get("/report/steps/reasons").cookie(guessed).with(from("198.51.100.61")))
                .andExpect(status().isTooManyRequests());
        mvc.perform(post("/report/status")
                        .param("receipt", "1111222233334444")
                        .with(csrf())
                        .with(from("198.51.100.61")))
                .andExpect(status().isTooManyRequests());
    }

    @Test
    void files_are_listed_removed_and_limited_and_a_wrong_type_is_named_at_once() throws Exception {
        files("add").andExpect(content().string(containsString("Choose a file to add")));
        files("add", text("first.txt", "one"), text("second.txt", "two"))
                .andExpect(redirectedUrl("/report/steps/files"));
        page("/report/steps/files")
                .andExpect(content().string(containsString("2 files added")))
                .andExpect(content().string(containsString("Remove first.txt")));
        mvc.perform(post("/report/files/1/remove").cookie(draft).with(csrf()))
                .andExpect(redirectedUrl("/report/steps/files"));
        page("/report/steps/files")
                .andExpect(content().string(containsString("1 file added")))
                .andExpect(content().string(not(containsString("first.txt"))));
        mvc.perform(multipart("/report/files")
                        .file(new MockMultipartFile("files", "run.exe", null, "MZ\u0090\u0000\u0003".getBytes()))
                        .header("X-Requested-With", "upload")
                        .cookie(draft)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("run.exe: Files of this type")));
        MockMultipartFile[] many = new MockMultipartFile[10];
        Arrays.setAll(many, n -> text("more" + n + ".txt", "x"));
        files("next", many).andExpect(content().string(containsString("There are 10 files already")));
    }

    @Test
    void a_file_of_several_megabytes_is_filed_as_it_was_sent() throws Exception {
        String long_ = "0123456789abcdef".repeat(3 * 65_536) + "end";
        filledIn();
        mvc.perform(post("/report/files/1/remove").cookie(draft).with(csrf()));
        files("add", text("long.txt", long_)).andExpect(redirectedUrl("/report/steps/files"));
        String receipt =
                receiptOn(mvc.perform(post("/report/submit").cookie(draft).with(csrf())));
        assertThat(jdbc.sql("select size_bytes from document where case_key = ?")
                        .param(reports.of(receipt)
                                .orElseThrow()
                                .allegation()
                                .id()
                                .value())
                        .query(Long.class)
                        .single())
                .isEqualTo(long_.length());
    }

    @Test
    void a_draft_stands_nowhere_in_clear_and_is_gone_thirty_days_after_the_last_change() throws Exception {
        String secret = "Secret" + UUID.randomUUID().toString().replace("-", "");
        step("reasons", "next", "reasons", secret);
        files("add", text(secret + ".txt", secret));
        String dump = jdbc.sql(
                        """
                        select string_agg(d::text || coalesce(f::text, '') || coalesce(p::text, ''), ' ') from report_draft d
                        left join report_draft_file f on f.draft_hash = d.hash left join report_draft_part p on p.draft_hash = d.hash
                        """)
                .query(String.class)
                .single();
        assertThat(dump)
                .doesNotContain(secret, draft.getValue())
                .doesNotContain(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)));

        clock.advance(Duration.ofDays(20));
        drafts.save(draft.getValue(), drafts.find(draft.getValue()).orElseThrow())
                .orThrow();
        clock.advance(Duration.ofDays(30));
        drafts.sweep();
        assertThat(drafts.find(draft.getValue())).isPresent();
        clock.advance(Duration.ofDays(1));
        assertThat(drafts.sweep()).isPositive();
        assertThat(drafts.find(draft.getValue())).isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from report_draft_part p where not exists (select from report_draft d where d.hash = p.draft_hash)")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
