package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_ANSWER_QUESTIONS;
import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.DemoPersonas;
import org.openwro.identity.Organisations;
import org.openwro.platform.PageQuery;
import org.openwro.portal.GrantAuthority;
import org.openwro.portal.PortalHome;
import org.openwro.portal.WithdrawAuthority;
import org.openwro.workflow.Queue;
import org.openwro.workflow.ReturnTasks;
import org.openwro.workflow.TaskDesk;
import org.openwro.workflow.TaskInbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Who may act for an importer, and that nothing is left to see after the importer withdrew it. */
class AuthorityIT extends DetentionIT {

    private static final Actor BECK = Actors.broker();
    private static final String KEEL = DemoPersonas.KEEL.id();

    @Autowired
    private GrantAuthority grantAuthority;

    @Autowired
    private WithdrawAuthority withdrawAuthority;

    @Autowired
    private Organisations organisations;

    @Autowired
    private ReturnTasks returnTasks;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private TaskInbox inbox;

    @Autowired
    private PortalHome home;

    @Autowired
    private AuditTrail audit;

    @AfterEach
    void giveTheLetterBack() {
        clock.reset();
        organisations.authorise(DemoPersonas.HARBOR.id(), KEEL, null);
    }

    private void withdraw() {
        withdrawAuthority.withdraw(new WithdrawAuthority.Command(KEEL), HARPER).orThrow();
    }

    private void closed(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        mvc.perform(request.with(csrf()).with(as("beck"))).andExpect(status().is4xxClientError());
    }

    @Test
    void after_withdrawal_every_route_of_a_detention_is_closed_to_the_broker() throws Exception {
        DetentionId waiting = noticed(held(order("UFLPA")));
        DetentionId asked = proven(noticed(held(order("WRO"))));
        reviewProof
                .review(ReviewProof.Command.asking(asked, "Which gin?"), TARA)
                .orThrow();
        DetentionId excluded = excluded();
        String options = task(waiting.value(), TASK_CHOOSE_OPTION).pagePath();
        String answer = task(asked.value(), TASK_ANSWER_QUESTIONS).pagePath();
        String letter = documents.listFor(waiting.value(), HARPER).get(0).href();
        mvc.perform(get("/detentions/" + waiting).with(as("beck"))).andExpect(status().isOk());
        mvc.perform(get(options).with(as("beck"))).andExpect(status().isOk());
        mvc.perform(get(letter).with(as("beck"))).andExpect(status().isOk());

        withdraw();

        for (DetentionId id : List.of(waiting, asked, excluded)) {
            closed(get("/detentions/" + id));
            closed(get("/detentions/" + id + "/archive"));
            closed(get("/cases/" + id));
            closed(multipart("/detentions/" + id + "/protest").param("grounds", "Not so"));
            closed(post("/detentions/" + id + "/export-request"));
            closed(post("/detentions/" + id + "/extension").param("reason", "Time"));
            closed(get("/detentions/" + id + "/exported"));
        }
        closed(get(letter));
        for (String path : List.of(options, answer)) {
            closed(get(path));
            closed(multipart(path));
        }
        closed(post(options + "/export").param("confirmed", "true"));
        assertThat(state(waiting)).isEqualTo(DetentionState.PROOF_PENDING);
        assertThat(state(excluded)).isEqualTo(DetentionState.EXCLUDED);
        mvc.perform(get("/detentions").with(as("beck"))).andExpect(content().string(containsString("No shipment")));
        assertThat(home.of(BECK).tasks()).isEmpty();
        assertThat(home.of(BECK).open()).isEmpty();
        assertThat(home.of(BECK).documents()).isEmpty();
        for (Queue queue : Queue.values()) {
            assertThat(inbox.counts(BECK, clock.today()).get(queue)).isZero();
        }
    }

    @Test
    void after_withdrawal_every_use_case_refuses_the_broker() {
        DetentionId waiting = noticed(held(order("UFLPA")));
        DetentionId excluded = excluded();
        withdraw();

        assertThat(fileProof.file(proof(waiting), BECK).isRefused()).isTrue();
        assertThat(chooseExport
                        .choose(new ChooseExport.Command(waiting, true), BECK)
                        .isRefused())
                .isTrue();
        assertThat(keys(protest(excluded, BECK))).containsExactly("detention.notYours");
        assertThat(keys(askForExport.ask(excluded, BECK))).containsExactly("detention.notYours");
    }

    @Test
    void a_task_that_the_broker_had_taken_up_goes_back_to_the_importer() {
        DetentionId id = noticed(held(order("WRO")));
        String task = task(id.value(), TASK_CHOOSE_OPTION).id();
        desk.claim(task, BECK).orThrow();
        assertThat(desk.open(task, HARPER).isRefused()).isTrue();

        withdraw();

        assertThat(inbox.find(task).orElseThrow().assignee()).isNull();
        desk.claim(task, HARPER).orThrow();
    }

    @Test
    void a_task_goes_back_after_the_last_day_of_the_letter_too() {
        grantAuthority
                .grant(new GrantAuthority.Command(KEEL, clock.today().plusDays(1)), HARPER)
                .orThrow();
        DetentionId id = noticed(held(order("WRO")));
        String task = task(id.value(), TASK_CHOOSE_OPTION).id();
        desk.claim(task, BECK).orThrow();
        returnTasks.returnLapsed();
        assertThat(inbox.find(task).orElseThrow().assignee()).isEqualTo("beck");

        clock.set(clock.today().plusDays(2));
        returnTasks.returnLapsed();

        assertThat(inbox.find(task).orElseThrow().assignee()).isNull();
        assertThat(organisations.representedBy(BECK)).doesNotContain(DemoPersonas.HARBOR.id());
    }

    @Test
    void both_sides_get_a_mail_and_the_acts_are_kept() {
        withdraw();
        grantAuthority
                .grant(new GrantAuthority.Command(KEEL, clock.today().plusDays(30)), HARPER)
                .orThrow();

        assertThat(audit.of(DemoPersonas.HARBOR.id(), PageQuery.of(0, 2)).items())
                .extracting(entry -> entry.action())
                .containsExactly("audit.portal.authorityLimited", "audit.portal.authorityWithdrawn");
        assertThat(jdbc.sql("select distinct recipient from outgoing_mail where subject like 'Letter of authority%'")
                        .query(String.class)
                        .list())
                .contains(DemoPersonas.HARBOR.id(), KEEL);
        assertThat(organisations.representedBy(BECK)).contains(DemoPersonas.HARBOR.id());
    }

    @Test
    void only_an_importer_gives_its_own_authority_and_only_to_a_broker_or_attorney_until_a_day_to_come() {
        var past = new GrantAuthority.Command(KEEL, clock.today().minusDays(1));
        assertThat(keys(grantAuthority.grant(past, BECK))).containsExactly("portal.authority.onlyImporter");
        assertThat(keys(grantAuthority.grant(past, HARPER))).containsExactly("portal.authority.past");
        assertThat(keys(grantAuthority.grant(new GrantAuthority.Command(DemoPersonas.TARIM.id(), null), HARPER)))
                .containsExactly("portal.authority.chooseOne");
        assertThat(keys(withdrawAuthority.withdraw(new WithdrawAuthority.Command(KEEL), Actors.otherImporter())))
                .containsExactly("portal.authority.noLetter");
        assertThat(keys(withdrawAuthority.withdraw(new WithdrawAuthority.Command(KEEL), BECK)))
                .containsExactly("portal.authority.onlyImporter");
    }

    @Test
    void an_importer_gives_limits_and_withdraws_on_the_page() throws Exception {
        String path = "/portal/authority";
        mvc.perform(post(path)
                        .param("representative", KEEL)
                        .param("until", "soon")
                        .with(csrf())
                        .with(as("harper")))
                .andExpect(content().string(containsString("until-error")));
        mvc.perform(post(path)
                        .param("representative", KEEL)
                        .param("until", clock.today().plusDays(9).toString())
                        .with(csrf())
                        .with(as("harper")))
                .andExpect(redirectedUrl(path));
        mvc.perform(post(path + "/withdraw")
                        .param("representative", KEEL)
                        .with(csrf())
                        .with(as("harper")))
                .andExpect(redirectedUrl(path));
        mvc.perform(get(path).with(as("harper"))).andExpect(content().string(containsString("Withdrawn")));
        mvc.perform(get(path).with(as("beck"))).andExpect(content().string(containsString(DemoPersonas.HARBOR.name())));
        mvc.perform(post(path + "/withdraw")
                        .param("representative", KEEL)
                        .with(csrf())
                        .with(as("beck")))
                .andExpect(status().isForbidden());
    }
}
