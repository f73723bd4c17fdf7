package org.openwro.allegation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.allegation.AllegationFixture;
import org.openwro.allegation.AskFiler;
import org.openwro.allegation.DecideAllegation;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.Filed;
import org.openwro.allegation.Report;
import org.openwro.allegation.RequiredElement;
import org.openwro.allegation.TriageAllegation;
import org.openwro.allegation.process.AllegationIntakeModel;
import org.openwro.identity.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of the public and of the staff. */
class ReportPagesIT extends OpenWroIT {

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    TriageAllegation triage;

    @Autowired
    AskFiler askFiler;

    @Autowired
    UserDetailsService users;

    @LocalServerPort
    int port;

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }

    private Filed filed(Report report) {
        return fileAllegation
                .file(FileReport.anonymous(report), Actor.anonymous())
                .orThrow();
    }

    private static MockMultipartHttpServletRequestBuilder form() {
        MockMultipartHttpServletRequestBuilder form = multipart("/report");
        form.with(csrf());
        return form;
    }

    @Test
    void anybody_reaches_the_form_and_it_asks_for_the_three_things() throws Exception {
        mvc.perform(get("/report"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"/report/start\"")));
        mvc.perform(get("/report/one-page"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"reasons\"")))
                .andExpect(content().string(containsString("name=\"merchandise\"")))
                .andExpect(content().string(containsString("name=\"production\"")))
                .andExpect(content().string(containsString("value=\"ILO-11\"")))
                .andExpect(content().string(containsString("12.42(b)")));
        mvc.perform(get("/report/status")).andExpect(status().isOk());
    }

    @Test
    void a_refused_form_keeps_what_was_typed_and_names_every_field() throws Exception {
        mvc.perform(form().param("merchandise", "Kept <goods> & more")
                        .param("goods", "toys")
                        .param("country", "MY")
                        .param("lastSeen", "31.12.2020")
                        .param("indicators", "ILO-03")
                        .param("filerName", "Kept Name"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"#reasons\"")))
                .andExpect(content().string(containsString("href=\"#lastSeen\"")))
                .andExpect(content().string(containsString("href=\"#contact\"")))
                .andExpect(content().string(containsString("Kept &lt;goods&gt; &amp; more")))
                .andExpect(content().string(containsString("value=\"Kept Name\"")))
                .andExpect(content().string(containsString("value=\"ILO-03\" checked")));
        mvc.perform(form().param("lastSeen", clock.today().plusDays(1).toString()))
                .andExpect(content().string(containsString("This day lies in the future")));
    }

    @Test
    void line_ends_of_other_systems_and_an_empty_file_field_do_no_harm() throws Exception {
        mvc.perform(form().param("reasons", "first\r\nsecond\rthird")
                        .param("goods", "toys")
                        .param("country", "MY")
                        .param("contact", "ANONYMOUS"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Your report is filed")));
    }

    @Test
    void a_text_longer_than_the_field_takes_is_named_with_its_length_and_kept() throws Exception {
        mvc.perform(form().param("reasons", "y".repeat(150_000)).param("goods", "toys kept"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("This text has 150,000 characters; at most 20,000 fit")))
                .andExpect(content().string(containsString("y".repeat(150_000))))
                .andExpect(content().string(containsString("toys kept")));
    }

    @Test
    void ten_megabytes_in_one_field_are_answered_by_naming_the_field_and_the_rest_is_kept() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI address = URI.create("http://localhost:" + port + "/report");
        URI form = URI.create(address + "/one-page");
        String page = browser.send(HttpRequest.newBuilder(form).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        String line = "--wall\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        String body = line.formatted("_csrf", token.group(1))
                + line.formatted("reasons", "x".repeat(10 * 1024 * 1024))
                + line.formatted("goods", "toys kept")
                + line.formatted("country", "MY")
                + line.formatted("contact", "ANONYMOUS")
                + "--wall--\r\n";

        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "multipart/form-data; boundary=wall")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .containsIgnoringCase("reasons")
                .contains("10,485,760 characters", "x".repeat(1024 * 1024), "toys kept");
    }

    @Test
    void the_receipt_alone_shows_the_status_and_the_letter_and_nothing_without_it() throws Exception {
        Filed filed = filed(AllegationFixture.incomplete());
        askFiler.ask(filed.id(), "Which shop sells them?", Actors.analyst()).orThrow();
        mvc.perform(post("/report/status")
                        .param("receipt", filed.readableReceipt())
                        .with(csrf()))
                .andExpect(content().string(containsString("Under review")))
                .andExpect(content().string(containsString("Which shop sells them?")));
        mvc.perform(multipart("/report/status/add")
                        .param("receipt", filed.receipt())
                        .param("text", "The one in Main Street.")
                        .with(csrf()))
                .andExpect(content().string(containsString("It was added to your report.")))
                .andExpect(content().string(containsString("The one in Main Street.")));

        triage.decide(
                        DecideAllegation.giveBack(
                                task(filed.id().value(), AllegationIntakeModel.TASK_TRIAGE)
                                        .id(),
                                "Name the producer.",
                                RequiredElement.PRODUCTION),
                        Actors.analyst())
                .orThrow();
        jobs.runDue();
        String page = mvc.perform(
                        post("/report/status").param("receipt", filed.receipt()).with(csrf()))
                .andExpect(content().string(containsString("Returned with advice")))
                .andExpect(content().string(containsString("Name the producer.")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher letter = Pattern.compile("name=\"letter\" value=\"([^\"]+)\"").matcher(page);
        assertThat(letter.find()).isTrue();

        mvc.perform(post("/report/status/letter")
                        .param("receipt", filed.receipt())
                        .param("letter", letter.group(1))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Cache-Control", "no-store"));
        mvc.perform(post("/report/status/letter")
                        .param("receipt", "1111222233334444")
                        .param("letter", letter.group(1))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/documents/" + letter.group(1))).andExpect(status().isNotFound());
        mvc.perform(post("/report/status").param("receipt", "1111222233334444").with(csrf()))
                .andExpect(content().string(containsString("There is no report with this receipt number")));
        mvc.perform(post("/report/again").param("receipt", filed.receipt()).with(csrf()))
                .andExpect(redirectedUrl("/report/steps/reasons"))
                .andExpect(cookie().httpOnly("OPENWRO-DRAFT", true));
    }

    @Test
    void an_analyst_sees_what_is_missing_and_decides_on_the_task_page() throws Exception {
        Filed filed = filed(AllegationFixture.incomplete());
        String key = filed.id().value();
        String path = "/allegation/triage/"
                + task(key, AllegationIntakeModel.TASK_TRIAGE).id();
        mvc.perform(get(path).with(as("ines")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("neither a producer nor a place is named")))
                .andExpect(content().string(containsString("A friend told me")))
                .andExpect(content().string(containsString("value=\"MERCHANDISE\" checked")));
        mvc.perform(post(path)
                        .param("outcome", "REJECTED")
                        .param("answer", "Kept answer")
                        .with(csrf())
                        .with(as("ines")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"#reasons\"")))
                .andExpect(content().string(containsString("Kept answer")));
        mvc.perform(post(path)
                        .param("outcome", "RETURNED")
                        .param("missing", "PRODUCTION", "MERCHANDISE")
                        .param("answer", "Tell us the producer.")
                        .with(csrf())
                        .with(as("ines")))
                .andExpect(redirectedUrl("/work"))
                .andExpect(flash().attribute("notice", "allegation.triage.done.RETURNED"));
        mvc.perform(get("/allegations/" + key).with(as("victor")))
                .andExpect(content().string(containsString("Returned with advice by ines")))
                .andExpect(content().string(containsString("Tell us the producer.")));
        mvc.perform(get(path).with(as("ines"))).andExpect(status().isConflict());
    }

    @Test
    void the_list_is_searched_by_word_and_state() throws Exception {
        String producer = "Listed Mill " + UUID.randomUUID();
        Filed filed = filed(AllegationFixture.complete(producer));
        String id = filed.id().value();

        mvc.perform(get("/allegations").param("words", producer).with(as("ines")))
                .andExpect(content().string(containsString("/allegations/" + id)))
                .andExpect(content().string(containsString("1 to 1 of 1")));
        mvc.perform(get("/allegations")
                        .param("words", producer)
                        .param("state", "REJECTED")
                        .with(as("ines")))
                .andExpect(content().string(not(containsString("/allegations/" + id))))
                .andExpect(content().string(containsString("No report has these words in this state")));
        mvc.perform(get("/cases/" + id).with(as("ines")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Triage allegation")));
        mvc.perform(get("/allegations").with(as("ines"))).andExpect(status().isOk());
    }

    @Test
    void reports_and_openings_are_closed_to_those_without_the_role() throws Exception {
        String id = filed(AllegationFixture.complete()).id().value();
        String triagePage = "/allegation/triage/"
                + task(id, AllegationIntakeModel.TASK_TRIAGE).id();

        for (String outsider : new String[] {"harper", "pat", "mei", "admin"}) {
            mvc.perform(get("/allegations").with(as(outsider))).andExpect(status().isForbidden());
            mvc.perform(get("/allegations/" + id).with(as(outsider))).andExpect(status().isForbidden());
            mvc.perform(get("/cases/" + id).with(as(outsider))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/allegations").accept("text/html")).andExpect(redirectedUrlPattern("**/login"));
        mvc.perform(get("/allegations/openings").with(as("victor"))).andExpect(status().isForbidden());
        mvc.perform(get(triagePage).with(as("victor"))).andExpect(status().isForbidden());
        mvc.perform(post("/allegations/" + id + "/identity")
                        .param("reason", "I should very much like to know")
                        .with(csrf())
                        .with(as("audra")))
                .andExpect(content().string(containsString("Only an intake analyst or an investigator")));
        mvc.perform(get("/allegations/ALG-1999-00001").with(as("ines"))).andExpect(status().isNotFound());
    }

    @Test
    void a_question_to_the_filer_is_sent_from_the_page_of_the_report() throws Exception {
        String path = "/allegations/" + filed(AllegationFixture.complete()).id().value();
        mvc.perform(post(path + "/question").param("question", " ").with(csrf()).with(as("ines")))
                .andExpect(content().string(containsString("Write the question")));
        mvc.perform(post(path + "/question")
                        .param("question", "Since when?")
                        .with(csrf())
                        .with(as("ines")))
                .andExpect(redirectedUrl(path));
        mvc.perform(get(path).with(as("ines"))).andExpect(content().string(containsString("Since when?")));
    }
}
