package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openwro.petition.process.OrderModificationModel.TASK_ANSWER;
import static org.openwro.petition.process.OrderModificationModel.TASK_APPROVE;
import static org.openwro.petition.process.OrderModificationModel.TASK_ASSESS;
import static org.openwro.petition.process.OrderModificationModel.TASK_CHECK;
import static org.openwro.petition.process.OrderModificationModel.TASK_REVIEW;
import static org.openwro.petition.process.OrderModificationModel.TASK_SIGN;
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
import org.openwro.Actors;
import org.openwro.order.OrderId;
import org.openwro.screening.core.EndAnchor;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.ResultActions;

/** The pages, from the choice of an order to the signature. */
class PetitionPagesIT extends PetitionIT {

    @Test
    void a_producer_chooses_an_order_and_files_with_reports() throws Exception {
        OrderId order = order();
        mvc.perform(get("/petitions/new").param("words", order.value()).with(as("mei")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/petitions/new?order=" + order)));
        mvc.perform(get("/petitions/new").param("order", order.value()).with(as("mei")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("ILO-04"),
                                containsString("ILO-09"),
                                not(containsString("ILO-01")),
                                containsString("You file for: Tarim Weaving Mill Co., Ltd."))));

        send(
                        "/petitions",
                        "mei",
                        "order",
                        order.value(),
                        "targets",
                        "1",
                        "kind",
                        "MODIFICATION",
                        "statement",
                        "Everything was remediated")
                .andExpect(status().isFound());
        PetitionId id = petitions.openOf("ORG-TARIM", order).orElseThrow();
        String page = "/petitions/" + id;
        send(page + "/places", "mei", "name", "Mill 1", "location", "Quillon Road")
                .andExpect(redirectedUrl(page + "/places"));
        mvc.perform(get(page + "/places").with(as("mei")))
                .andExpect(content()
                        .string(allOf(containsString("Mill 1"), containsString("0 of 2 indicators answered"))));
        mvc.perform(multipart(page + "/papers")
                        .file(new MockMultipartFile("auditReports", "audit.txt", "text/plain", "seen".getBytes()))
                        .with(csrf())
                        .with(as("mei")))
                .andExpect(redirectedUrl(page + "/papers"));
        send(page + "/file", "mei")
                .andExpect(
                        content().string(allOf(containsString("error-summary"), containsString("ILO-04 at Mill 1"))));

        int place = placesOf(id, Actors.producer()).get(0).seq();
        String point = page + "/places/" + place;
        send(point, "mei", "identified-ILO-04", "Kept for you")
                .andExpect(content()
                        .string(allOf(
                                containsString("Kept for you"),
                                containsString("#corrected-ILO-04"),
                                containsString("Say what keeps ILO-04"))));
        String paper = viewPetition
                .view(id, Actors.producer())
                .orElseThrow()
                .documents()
                .get(0)
                .id()
                .value();
        send(
                        point,
                        "mei",
                        "identified-ILO-04",
                        "Gates locked at night",
                        "corrected-ILO-04",
                        "Gates open",
                        "prevented-ILO-04",
                        "Guards retrained",
                        "papers-ILO-04",
                        paper,
                        "identified-ILO-09",
                        "Fees",
                        "corrected-ILO-09",
                        "Repaid",
                        "prevented-ILO-09",
                        "None charged")
                .andExpect(redirectedUrl(page));
        mvc.perform(get(point).with(as("mei")))
                .andExpect(content().string(allOf(containsString("Gates locked at night"), containsString("checked"))));
        send(page + "/file", "mei").andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(as("mei")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Being checked for completeness"),
                                containsString("audit.txt"),
                                containsString("Guards retrained"),
                                containsString("Withdraw the petition"))));
    }

    @Test
    void a_refused_petition_shows_each_reason_and_keeps_what_was_entered() throws Exception {
        OrderId order = order();
        send("/petitions", "mei", "order", order.value(), "kind", "MODIFICATION", "statement", "Kept for you")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("error-summary"),
                                containsString("Choose at least one target"),
                                containsString("Kept for you"))));
    }

    @Test
    void an_order_from_which_nothing_can_be_released_leads_back_to_the_choice() throws Exception {
        OrderId order = order();
        jdbc.sql(
                        "update order_target set in_force_to = date '2022-06-21', end_anchor = 'IMMEDIATE_FUTURE' where order_id = ?")
                .param(order.value())
                .update();

        mvc.perform(get("/petitions/new").param("order", order.value()).with(as("mei")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Nothing can be released"), not(containsString("order=" + order)))));
        mvc.perform(get("/petitions/new").param("words", order.value()).with(as("mei")))
                .andExpect(content().string(containsString("No order in force has these words")));
    }

    @Test
    void every_task_page_opens_refuses_an_empty_form_and_moves_on() throws Exception {
        OrderId order = order();
        PetitionId id = filed(modification(order, 1));
        String check = "/petition/check/" + taskOf(id, TASK_CHECK);
        opensAndRefuses(check, "victor");
        send(check, "victor", "decision", "COMPLETE").andExpect(redirectedUrl("/work"));

        String ask = "/petition/assess/" + taskOf(id, TASK_ASSESS);
        opensAndRefuses(ask, "victor");
        send(ask, "victor", "decision", "QUESTIONS", "questions", "Who audited?")
                .andExpect(redirectedUrl("/work"));

        String answer = "/petition/answer/" + taskOf(id, TASK_ANSWER);
        mvc.perform(get("/petitions/" + id).with(as("mei")))
                .andExpect(content().string(containsString("/work/tasks/" + taskOf(id, TASK_ANSWER))));
        mvc.perform(get(answer).with(as("mei"))).andExpect(content().string(containsString("Who audited?")));
        mvc.perform(multipart(answer).with(csrf()).with(as("mei")))
                .andExpect(content().string(containsString("Enter your answer")));
        mvc.perform(multipart(answer)
                        .param("answer", "An independent one")
                        .with(csrf())
                        .with(as("mei")))
                .andExpect(redirectedUrl("/work"));

        String assess = "/petition/assess/" + taskOf(id, TASK_ASSESS);
        mvc.perform(get(assess).with(as("victor"))).andExpect(content().string(containsString("An independent one")));
        send(
                        assess,
                        "victor",
                        "decision",
                        "GRANT",
                        "anchor",
                        "PRODUCED_AFTER",
                        "effectiveOn",
                        "yesterday",
                        "ground",
                        "Kept ground")
                .andExpect(content().string(allOf(containsString("year-month-day"), containsString("Kept ground"))));
        send(
                        assess,
                        "victor",
                        "decision",
                        "GRANT",
                        "place",
                        "1",
                        "remediated-1-ILO-04",
                        "YES",
                        "reasons-1-ILO-04",
                        "Seen",
                        "remediated-1-ILO-09",
                        "YES",
                        "reasons-1-ILO-09",
                        "Receipts",
                        "anchor",
                        "PRODUCED_AFTER",
                        "effectiveOn",
                        "2026-01-15",
                        "ground",
                        "All remediated")
                .andExpect(redirectedUrl("/work"));

        String review = "/petition/review/" + taskOf(id, TASK_REVIEW);
        opensAndRefuses(review, "carmen");
        send(review, "carmen", "decision", "AGREE").andExpect(redirectedUrl("/work"));
        String approve = "/petition/approve/" + taskOf(id, TASK_APPROVE);
        opensAndRefuses(approve, "diego");
        send(approve, "diego", "decision", "AGREE").andExpect(redirectedUrl("/work"));
        String sign = "/petition/sign/" + taskOf(id, TASK_SIGN);
        opensAndRefuses(sign, "colin");
        send(sign, "colin", "decision", "AGREE", "anchor", "PRODUCED_AFTER", "effectiveOn", "2026-01-15")
                .andExpect(redirectedUrl("/work"));

        assertThat(stateOf(id)).isEqualTo(PetitionState.GRANTED);
        mvc.perform(get("/petitions/" + id).with(as("mei")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Grant: modify the order"),
                                containsString("Petition granted"),
                                not(containsString("victor")),
                                not(containsString("Withdraw the petition")))));
        mvc.perform(get("/petitions/" + id).with(as("victor")))
                .andExpect(
                        content().string(allOf(containsString("Signed by the Commissioner"), containsString("colin"))));
    }

    @Test
    void a_returned_assessment_starts_from_the_last_one_and_says_why() throws Exception {
        PetitionId id = inAssessment();
        assess(id, notEverythingRemediated(), Actors.investigator()).orThrow();
        reviewPetition
                .review(taskOf(id, TASK_REVIEW), ChainDecision.returned("Name the thirty workers"), Actors.counsel())
                .orThrow();

        mvc.perform(get("/petition/assess/" + taskOf(id, TASK_ASSESS)).with(as("victor")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Name the thirty workers"),
                                containsString("Fees of 30 workers are still owed"))));
    }

    @Test
    void a_denial_is_signed_without_an_anchor() throws Exception {
        PetitionId id = toSignature(inAssessment(), notEverythingRemediated());
        String sign = "/petition/sign/" + taskOf(id, TASK_SIGN);

        mvc.perform(get(sign).with(as("colin")))
                .andExpect(content()
                        .string(allOf(
                                containsString("the petition is denied"), not(containsString("name=\"anchor\"")))));
        send(sign, "colin", "decision", "AGREE").andExpect(redirectedUrl("/work"));
        mvc.perform(get("/petitions/" + id).with(as("mei")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Recruitment fees are still owed."),
                                containsString("File a new petition on this order"))));
    }

    @Test
    void the_petitioner_withdraws_on_the_page() throws Exception {
        PetitionId id = inAssessment();
        mvc.perform(post("/petitions/" + id + "/withdraw")
                        .param("reason", "Later")
                        .with(csrf())
                        .with(as("mei")))
                .andExpect(redirectedUrl("/petitions/" + id));
        mvc.perform(get("/petitions/" + id).with(as("mei"))).andExpect(content().string(containsString("Withdrawn")));
        mvc.perform(post("/petitions/" + id + "/withdraw").with(csrf()).with(as("mei")))
                .andExpect(content().string(containsString("has ended and cannot be withdrawn")));
    }

    @Test
    void the_case_page_shows_a_petition_with_its_process() throws Exception {
        PetitionId id = toSignature(inAssessment(), everythingRemediated(EndAnchor.IMMEDIATE_FUTURE, null));
        mvc.perform(get("/cases/" + id).with(as("victor")))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("With the Commissioner"),
                                containsString("Order modification"),
                                containsString("Counsel concurred"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/petitions",
                "/petitions?state=SUBMITTED",
                "/petitions?state=nonsense",
                "/petitions?words=%25&page=3"
            })
    void the_list_answers_every_filter(String address) throws Exception {
        filed(modification(order(), 1));
        mvc.perform(get(java.net.URI.create(address)).with(as("victor"))).andExpect(status().isOk());
        mvc.perform(get(java.net.URI.create(address)).with(as("mei"))).andExpect(status().isOk());
    }

    private void opensAndRefuses(String page, String username) throws Exception {
        mvc.perform(get(page).with(as(username)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("What happens next")));
        send(page, username).andExpect(status().isOk()).andExpect(content().string(containsString("error-summary")));
    }

    private ResultActions send(String page, String username, String... fields) throws Exception {
        var request = post(page).with(csrf()).with(as(username));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }
}
