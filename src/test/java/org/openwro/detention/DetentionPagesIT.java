package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_ANSWER_QUESTIONS;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_DECIDE_ADMISSIBILITY;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_REVIEW_PROOF;
import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;
import static org.openwro.detention.process.DetentionModel.TASK_DECIDE_DETENTION;
import static org.openwro.detention.process.DetentionModel.TASK_DECIDE_FURTHER_REVIEW;
import static org.openwro.detention.process.DetentionModel.TASK_RECORD_DESTRUCTION;
import static org.openwro.detention.process.DetentionModel.TASK_RECORD_PRESENTATION;
import static org.openwro.detention.process.DetentionModel.TASK_SUPERVISE_EXPORT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Every page, as its reader sees it and fills it in. */
class DetentionPagesIT extends DetentionIT {

    private String page(DetentionId id, String taskKey) {
        return task(id.value(), taskKey).pagePath();
    }

    private ResultActions see(String path, String user) throws Exception {
        return mvc.perform(get(path).with(as(user))).andExpect(status().isOk());
    }

    private ResultActions send(AbstractMockHttpServletRequestBuilder<?> request, String user) throws Exception {
        return mvc.perform(request.with(csrf()).with(as(user)));
    }

    @Test
    void a_port_officer_records_the_presentation_and_decides_line_by_line() throws Exception {
        DetentionId id = held(order("WRO"));
        String present = page(id, TASK_RECORD_PRESENTATION);
        see(present, "pat").andExpect(content().string(containsString("woven cotton, bale 1")));
        send(post(present).param("presentedOn", "1999-01-01"), "pat")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("error-summary"), containsString("1999-01-01"))));
        send(post(present).param("presentedOn", clock.today().toString()), "pat")
                .andExpect(redirectedUrl("/work"));

        String decide = page(id, TASK_DECIDE_DETENTION);
        see(decide, "pat").andExpect(content().string(containsString("considered detained")));
        send(post(decide).param("choice-1", "RELEASE").param("reason-1", ""), "pat")
                .andExpect(content().string(allOf(containsString("reason-1-error"), containsString("choice-2"))));
        send(
                        post(decide)
                                .param("choice-1", "RELEASE")
                                .param("reason-1", "Another mill")
                                .param("choice-2", "DETAIN"),
                        "pat")
                .andExpect(redirectedUrl("/work"));
        assertThat(lineStates(id)).containsExactly(LineState.RELEASED, LineState.HELD);
    }

    @Test
    void an_importer_files_proof_answers_and_sees_the_decision() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        String options = page(id, TASK_CHOOSE_OPTION);
        see(options, "harper")
                .andExpect(content().string(allOf(containsString("Export the goods"), containsString("Do nothing"))));
        send(multipart(options).param("quantity", "300 KG"), "harper")
                .andExpect(content().string(allOf(containsString("certificateFile-error"), containsString("300 KG"))));
        String today = clock.today().toString();
        String before = clock.today().minusDays(99).toString();
        send(
                        multipart(options)
                                .file(new MockMultipartFile("certificateFile", "c.txt", "text/plain", "c".getBytes()))
                                .file(new MockMultipartFile("statementFile", "s.txt", "text/plain", "s".getBytes()))
                                .param("certificateSigner", "Tarim Weaving Mill")
                                .param("certificateRole", "OWNER")
                                .param("certificateSignedOn", today)
                                .param("quantity", "300 KG")
                                .param("packages", "2")
                                .param("producer", "Tarim")
                                .param("place", "Aksu")
                                .param("carrier", "MV Alba")
                                .param("lading", "Qingdao")
                                .param("departedOn", before)
                                .param("certificateStatement", "None was used")
                                .param("statementSigner", "Harper Quinn")
                                .param("statementRole", "IMPORTER")
                                .param("statementSignedOn", today)
                                .param("statementText", "We asked everybody"),
                        "harper")
                .andExpect(redirectedUrl("/work"));

        String review = page(id, TASK_REVIEW_PROOF);
        see(review, "tara").andExpect(content().string(containsString("We asked everybody")));
        send(post(review).param("questions", "Which gin?\nWhich bales?"), "tara")
                .andExpect(redirectedUrl("/work"));
        String answer = page(id, TASK_ANSWER_QUESTIONS);
        see(answer, "harper").andExpect(content().string(containsString("2. Which bales?")));
        send(multipart(answer).param("answer-1", "Gin 12"), "harper")
                .andExpect(content().string(allOf(containsString("answer-2-error"), containsString("Gin 12"))));
        send(
                        multipart(answer)
                                .file(new MockMultipartFile("files", "b.txt", "text/plain", "b".getBytes()))
                                .param("answer-1", "Gin 12")
                                .param("answer-2", "1 to 9"),
                        "harper")
                .andExpect(redirectedUrl("/work"));

        String again = page(id, TASK_REVIEW_PROOF);
        see(again, "tara").andExpect(content().string(containsString("1 to 9")));
        send(lines(post(again).param("note", "Traced to gin 12"), "RELEASE", "EXCLUDE"), "tara")
                .andExpect(redirectedUrl("/work"));
        String admissibility = page(id, TASK_DECIDE_ADMISSIBILITY);
        see(admissibility, "paula").andExpect(content().string(containsString("Traced to gin 12")));
        send(lines(post(admissibility), "RELEASE", "EXCLUDE"), "paula").andExpect(redirectedUrl("/work"));
        jobs.runDue();

        see("/detentions/" + id, "harper")
                .andExpect(content()
                        .string(allOf(
                                containsString("Advice of exclusion"),
                                containsString("name=\"grounds\""),
                                containsString("180 days"))));
    }

    private static AbstractMockHttpServletRequestBuilder<?> lines(
            AbstractMockHttpServletRequestBuilder<?> request, String first, String second) {
        return request.param("choice-1", first)
                .param("reason-1", "Papers of bale 1")
                .param("choice-2", second)
                .param("reason-2", "Papers of bale 2");
    }

    @Test
    void an_importer_chooses_export_and_the_port_counts_what_leaves() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        String options = page(id, TASK_CHOOSE_OPTION);
        send(post(options + "/export"), "harper").andExpect(content().string(containsString("error-summary")));
        send(post(options + "/export").param("confirmed", "true"), "harper").andExpect(redirectedUrl("/work"));

        String export = page(id, TASK_SUPERVISE_EXPORT);
        see(export, "pat").andExpect(content().string(containsString("Carrier and bill of lading")));
        send(disposal(post(export), "100", "199"), "pat")
                .andExpect(content().string(allOf(containsString("quantity-2-error"), containsString("199"))));
        send(disposal(post(export), "100", "200"), "pat").andExpect(redirectedUrl("/work"));
        assertThat(state(id)).isEqualTo(DetentionState.EXPORTED);
    }

    private AbstractMockHttpServletRequestBuilder<?> disposal(
            AbstractMockHttpServletRequestBuilder<?> request, String first, String second) {
        return request.param("on", clock.today().toString())
                .param("where", "MV Alba")
                .param("before", "P. Nguyen")
                .param("quantity-1", first)
                .param("quantity-2", second);
    }

    @Test
    void excluded_goods_leave_from_the_detention_page() throws Exception {
        DetentionId id = excluded();
        send(post("/detentions/" + id + "/export-request"), "harper").andExpect(redirectedUrl("/detentions/" + id));
        String exported = "/detentions/" + id + "/exported";
        see("/detentions/" + id, "pat").andExpect(content().string(containsString(exported)));
        see(exported, "pat");
        send(disposal(post(exported), "100", "200"), "pat").andExpect(redirectedUrl("/detentions/" + id));

        assertThat(state(id)).isEqualTo(DetentionState.EXPORTED);
        mvc.perform(get(exported).with(as("pat"))).andExpect(status().isNotFound());
    }

    @Test
    void a_protest_is_filed_on_the_detention_page_and_decided_on_further_review() throws Exception {
        DetentionId id = excluded();
        String protest = "/detentions/" + id + "/protest";
        send(multipart(protest).param("grounds", " "), "harper")
                .andExpect(content().string(containsString("grounds-error")));
        send(multipart(protest).param("grounds", "Texas cotton"), "harper")
                .andExpect(redirectedUrl("/detentions/" + id));

        String decide = page(id, TASK_DECIDE_FURTHER_REVIEW);
        see(decide, "diego").andExpect(content().string(containsString("Texas cotton")));
        send(post(decide).param("granted", "true"), "diego")
                .andExpect(content().string(containsString("reason-error")));
        send(post(decide).param("granted", "true").param("reason", "Shown"), "diego")
                .andExpect(redirectedUrl("/work"));
        assertThat(state(id)).isEqualTo(DetentionState.RELEASED);
    }

    @Test
    void the_destruction_of_abandoned_goods_is_recorded() throws Exception {
        DetentionId id = excluded();
        passed(each -> clocks.abandonment(each.course().exclusion().on()).dueOn(), id);
        String destroy = page(id, TASK_RECORD_DESTRUCTION);
        see(destroy, "pat").andExpect(content().string(containsString("Place of destruction")));
        send(disposal(post(destroy), "100", "200"), "pat").andExpect(redirectedUrl("/work"));
        assertThat(state(id)).isEqualTo(DetentionState.DESTROYED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harper", "beck", "pat", "paula", "tara", "victor", "colin", "audra", "admin"})
    void the_detention_its_case_and_the_list_are_open_to_its_parties_its_port_and_the_house(String user)
            throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        String entry = detentions.get(id).shipment().entryNumber();

        see("/detentions/" + id, user)
                .andExpect(content().string(allOf(containsString("Clocks"), containsString("19 CFR 12.43(a)-(b)"))));
        see("/cases/" + id, user);
        see("/detentions?words=" + entry, user).andExpect(content().string(containsString(id.value())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gale", "noel", "dana"})
    void nobody_sees_the_goods_of_another_company_or_port(String user) throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        String entry = detentions.get(id).shipment().entryNumber();

        mvc.perform(get("/detentions/" + id).with(as(user))).andExpect(status().isNotFound());
        mvc.perform(get("/cases/" + id).with(as(user))).andExpect(status().isNotFound());
        see("/detentions?words=" + entry, user).andExpect(content().string(not(containsString(id.value()))));
    }

    @Test
    void a_producer_and_the_public_do_not_reach_detentions_and_letters_stay_with_the_parties() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        mvc.perform(get("/detentions").with(as("mei"))).andExpect(status().isForbidden());
        mvc.perform(get("/detentions/" + id).with(as("mei"))).andExpect(status().isForbidden());
        mvc.perform(get("/detentions").accept("text/html")).andExpect(status().isFound());

        String letter = documents.listFor(id.value(), HARPER).get(0).href();
        see(letter, "harper");
        see(letter, "beck");
        mvc.perform(get(letter).with(as("gale"))).andExpect(status().isNotFound());
        mvc.perform(get(letter).with(as("mei"))).andExpect(status().isNotFound());
    }

    @Test
    void empty_parts_say_so_only_when_they_are_empty() throws Exception {
        DetentionId id = held(order("WRO"));
        see("/detentions/" + id, "harper")
                .andExpect(content()
                        .string(allOf(
                                containsString("Nothing waits for you here"),
                                containsString("No proof is on file"),
                                not(containsString("Do nothing")))));
        proven(noticed(id));
        see("/detentions/" + id, "pat")
                .andExpect(content()
                        .string(allOf(
                                not(containsString("No proof is on file")),
                                not(containsString("No letter or document is on file")))));
    }

    @Test
    void tasks_are_not_opened_by_others() throws Exception {
        DetentionId id = noticed(held(order("WRO")));
        String options = page(id, TASK_CHOOSE_OPTION);
        mvc.perform(get(options).with(as("gale"))).andExpect(status().isConflict());
        mvc.perform(get(options).with(as("tara"))).andExpect(status().isForbidden());
    }

    @Test
    void the_list_is_filtered_by_state_port_and_deadline_and_says_when_nothing_fits() throws Exception {
        DetentionId id = presented(held(order("WRO")));
        String entry = detentions.get(id).shipment().entryNumber();
        see("/detentions?which=due&state=PRESENTED&port=2704&words=" + entry, "pat")
                .andExpect(content().string(containsString(id.value())));
        see("/detentions?which=ended&words=" + entry, "pat")
                .andExpect(content().string(containsString("No detention fits")));
        see("/detentions?state=NONSENSE&page=7&words=%25", "audra");
    }

    @Test
    void an_importer_asks_for_more_time_under_the_uflpa_and_a_specialist_grants_it_on_the_same_page() throws Exception {
        DetentionId id = noticed(held(order("UFLPA")));
        String path = "/detentions/" + id;
        String until = clock.today().plusDays(60).toString();
        see(path, "harper")
                .andExpect(content().string(allOf(containsString("Ask for more time"), containsString("Respond by"))));
        send(post(path + "/extension").param("until", until), "harper")
                .andExpect(content().string(allOf(containsString("reason-error"), containsString(until))));
        send(post(path + "/extension").param("until", until).param("reason", "Bale lists are on the way"), "harper")
                .andExpect(redirectedUrl(path));
        see(path, "harper").andExpect(content().string(containsString("not decided yet")));
        see(path, "tara").andExpect(content().string(containsString("Bale lists are on the way")));
        send(post(path + "/extension/decision").param("granted", "true"), "tara")
                .andExpect(content().string(containsString("until-error")));
        send(post(path + "/extension/decision").param("granted", "true").param("until", until), "tara")
                .andExpect(redirectedUrl(path));
        see(path, "harper").andExpect(content().string(containsString("granted until")));
        send(post(path + "/extension/decision").param("granted", "true"), "harper")
                .andExpect(status().isForbidden());
        send(post(path + "/extension").param("until", until), "gale").andExpect(status().isNotFound());
    }
}
