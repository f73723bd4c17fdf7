package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class OrderPagesIT extends OrderIT {

    @Autowired
    private UserDetailsService users;

    @Test
    void the_drafting_page_shows_the_case_and_what_it_proposes() throws Exception {
        OrderId id = fixture.recommended(false);
        mvc.perform(as("tara", get(draftPage(id))))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(OrderFixture.PRODUCER),
                                containsString("Lakeshore Latex"),
                                containsString("Workers repay recruitment fees."),
                                containsString("Three entries in May"),
                                containsString("4015.19"),
                                containsString("1 December 2026"))));
    }

    @Test
    void targets_are_added_and_removed_without_losing_what_was_entered() throws Exception {
        OrderId id = fixture.recommended(false);
        mvc.perform(as("tara", complete(id)).param("action", "add"))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("targets[1].name"), containsString("My own title"))));
        mvc.perform(as("tara", complete(id)).param("action", "remove-0"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(not(containsString("targets[0].name")), containsString("My own title"))));
        assertThat(orders.get(id).title()).isEqualTo(OrderFixture.PRODUCER);
    }

    @Test
    void the_text_is_generated_from_what_is_on_the_page() throws Exception {
        OrderId id = fixture.recommended(false);
        mvc.perform(as("tara", complete(id)).param("action", "generate"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("WITHHOLD RELEASE ORDER"),
                                containsString(
                                        "The producer Northern Gloves (also known as North Gloves), Ipoh, Malaysia."),
                                containsString("debt bondage"))));
        assertThat(orders.get(id).content().text()).isEmpty();
    }

    @Test
    void a_draft_is_kept_and_sent_from_its_page() throws Exception {
        OrderId id = fixture.recommended(false);
        mvc.perform(as("tara", complete(id)).param("action", "save")).andExpect(redirectedUrl(draftPage(id)));
        assertThat(orders.get(id).title()).isEqualTo("My own title");
        mvc.perform(as("tara", complete(id)).param("action", "send"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Write the legal text")));
        mvc.perform(as("tara", complete(id))
                        .param("text", "Goods of Northern Gloves are withheld.")
                        .param("action", "send"))
                .andExpect(redirectedUrl("/work"));
        Order order = orders.get(id);
        assertThat(order.content().text()).isEqualTo("Goods of Northern Gloves are withheld.");
        assertThat(order.targets().get(0).aliases()).containsExactly("North Gloves");
        assertThat(order.targets().get(0).goods().htsPrefixes()).containsExactly("4015.19", "3926.20");
        assertThat(order.targets().get(0).goods().downstream()).isTrue();
        assertThat(order.draftedBy()).contains("tara");
        assertThat(fixture.taskAt(id, ApprovalStep.LEGAL_CLEARANCE)).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "LEGAL_CLEARANCE,clear,carmen,false",
        "DIRECTOR,approve-director,diego,false",
        "COMMISSIONER,approve-commissioner,colin,false",
        "SECRETARY,approve-secretary,selma,true"
    })
    void who_decides_sees_the_whole_draft_and_why_a_no_was_refused(
            ApprovalStep step, String page, String username, boolean finding) throws Exception {
        OrderId id = fixture.waitingAt(step, finding);
        String path = "/order/" + page + "/" + fixture.taskAt(id, step);

        mvc.perform(as(username, get(path)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(OrderFixture.PRODUCER),
                                containsString("Workers repay recruitment fees."),
                                containsString("sent to counsel"),
                                containsString(finding ? "FINDING" : "WITHHOLD RELEASE ORDER"))));
        mvc.perform(as(username, post(path)).param("decision", "RETURNED"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Say what the drafters should change")));
        mvc.perform(as(username, post(path)).param("decision", "RETURNED").param("comment", "Name the plant"))
                .andExpect(redirectedUrl("/work"));
        mvc.perform(as("tara", get(draftPage(id))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Name the plant")));
    }

    @Test
    void somebody_who_drafted_is_told_before_deciding_and_can_put_the_task_back() throws Exception {
        OrderId id = fixture.recommended(false);
        draftOrder
                .send(fixture.taskAt(id, ApprovalStep.DRAFT), fixture.draft(id), Actors.actingDirector())
                .orThrow();
        fixture.decide(id, ApprovalStep.LEGAL_CLEARANCE, Decision.APPROVED).orThrow();
        mvc.perform(as("thea", get("/order/approve-director/" + fixture.taskAt(id, ApprovalStep.DIRECTOR))))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Somebody else must decide here"),
                                not(containsString("name=\"decision\"")))));
    }

    @Test
    void counsel_enters_the_publication_of_a_finding() throws Exception {
        OrderId id = fixture.waitingAt(ApprovalStep.PUBLICATION, true);
        String path = "/order/publication/" + fixture.taskAt(id, ApprovalStep.PUBLICATION);
        mvc.perform(as("carmen", get(path))).andExpect(status().isOk());
        mvc.perform(as("carmen", post(path)).param("federalRegister", "91 FR 1").param("publishedOn", "soon"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("91 FR 1"), containsString("Enter the day of publication"))));
        mvc.perform(as("carmen", post(path))
                        .param("federalRegister", "91 FR 12345")
                        .param("customsBulletin", "60 Cust. B. & Dec. No. 12")
                        .param("publishedOn", clock.today().toString()))
                .andExpect(redirectedUrl("/work"));
        assertThat(orders.get(id).state()).isEqualTo(OrderState.IN_FORCE);
    }

    @Test
    void drafts_are_listed_found_and_filtered_for_those_who_work_on_them() throws Exception {
        OrderId id = fixture.waitingAt(ApprovalStep.DIRECTOR, false);
        mvc.perform(as("colin", get("/drafts").param("search", id.value())))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(id.value()),
                                containsString("Cleared by counsel, waits for approval"),
                                not(containsString("No draft fits")))));
        mvc.perform(as("colin", get("/drafts").param("search", id.value()).param("state", "REJECTED")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No draft fits")));
        mvc.perform(as("pat", get("/drafts"))).andExpect(status().isForbidden());
        mvc.perform(as("harper", get("/drafts"))).andExpect(status().isForbidden());
    }

    @Test
    void a_draft_is_no_case_for_people_outside_and_an_order_in_force_is() throws Exception {
        OrderId draft = fixture.recommended(false);
        mvc.perform(as("harper", get("/cases/" + draft))).andExpect(status().isNotFound());
        mvc.perform(as("pat", get("/cases/" + draft))).andExpect(status().isNotFound());
        mvc.perform(as("admin", get("/cases/" + draft))).andExpect(status().isNotFound());
        mvc.perform(as("tara", get("/cases/" + draft)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("INV-TEST-")));
        OrderId order = fixture.wroInForce();
        mvc.perform(as("harper", get("/cases/" + order)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(
                                        orders.get(order).signed().orElseThrow().sha256()),
                                not(containsString("INV-TEST-")))));
    }

    @ParameterizedTest
    @CsvSource({
        "draft,diego",
        "clear,diego",
        "approve-director,tara",
        "approve-commissioner,diego",
        "approve-secretary,colin",
        "publication,tara"
    })
    void each_page_is_closed_to_other_roles(String page, String username) throws Exception {
        mvc.perform(as(username, get("/order/" + page + "/1"))).andExpect(status().isForbidden());
    }

    private String draftPage(OrderId id) {
        return "/order/draft/" + fixture.taskAt(id, ApprovalStep.DRAFT);
    }

    private MockHttpServletRequestBuilder complete(OrderId id) {
        return post(draftPage(id))
                .param("title", "My own title")
                .param("merchandise", "rubber gloves")
                .param("targets[0].kind", "ENTITY")
                .param("targets[0].name", "Northern Gloves")
                .param("targets[0].aliases", "North Gloves\r\n")
                .param("targets[0].country", "MY")
                .param("targets[0].city", "Ipoh")
                .param("targets[0].inclusion", "NAMED_ONLY")
                .param("goodsWords", "glove")
                .param("htsPrefixes", "4015.19, 3926.20")
                .param("whollyOrInPart", "true")
                .param("downstream", "true")
                .param("reasons", "Debts.");
    }

    private MockHttpServletRequestBuilder as(String username, MockHttpServletRequestBuilder request) {
        return request.with(user(users.loadUserByUsername(username))).with(csrf());
    }
}
