package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.screening.core.EndAnchor;
import org.openwro.screening.core.OrderTarget;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What courts and corrections do to an order, from the proposal of counsel to the register and to screening. */
class LaterActIT extends OrderIT {

    private static final String COURT = "Court of International Trade, No. 24-00264";

    @Autowired
    private ProposeLaterAct propose;

    @Autowired
    private DecideLaterAct decide;

    @Autowired
    private LaterActs acts;

    @Autowired
    private OrderRegister register;

    @Autowired
    private OrdersInForce inForce;

    @Autowired
    private Documents documents;

    @Autowired
    private UserDetailsService users;

    @Test
    void a_stay_suspends_the_order_until_it_resumes_and_both_are_read_again_as_of_their_days() {
        OrderId id = fixture.wroInForce();
        jobs.runDue();
        LocalDate begin = clock.today();
        clock.set(begin.plusDays(10));
        done(id, court(ActKind.STAY, clock.today()));

        assertThat(orders.get(id).isAnythingInForce()).isFalse();
        assertThat(told(id, clock.today())).isEqualTo(ListedStatus.INACTIVE_STAYED);
        assertThat(reached(id, clock.today())).isEmpty();

        clock.set(begin.plusDays(40));
        done(id, court(ActKind.RESUMPTION, clock.today()));

        assertThat(orders.get(id).state()).isEqualTo(OrderState.IN_FORCE);
        assertThat(told(id, begin)).isEqualTo(ListedStatus.ACTIVE);
        assertThat(told(id, begin.plusDays(39))).isEqualTo(ListedStatus.INACTIVE_STAYED);
        assertThat(told(id, begin.plusDays(40))).isEqualTo(ListedStatus.ACTIVE);
        assertThat(reached(id, begin.plusDays(9))).containsExactly(OrderFixture.PRODUCER);
        assertThat(reached(id, begin.plusDays(20))).isEmpty();
        assertThat(reached(id, begin.plusDays(40))).containsExactly(OrderFixture.PRODUCER);
        assertThat(register.find(id, new AsOf(begin.plusDays(40), begin.plusDays(39)))
                        .orElseThrow()
                        .entry()
                        .status())
                .as("the resumption was not known on the day before")
                .isEqualTo(ListedStatus.INACTIVE_STAYED);
        assertThat(documents.listFor(id.value(), Actor.anonymous())).hasSize(3);
    }

    @Test
    void a_vacated_wro_ends_with_its_process_and_a_remanded_one_holds() {
        OrderId vacated = fixture.wroInForce();
        jobs.runDue();
        done(vacated, court(ActKind.VACATUR, clock.today()));
        assertThat(told(vacated, clock.today())).isEqualTo(ListedStatus.INACTIVE_VACATED);
        assertThat(endsReached(vacated.value())).contains("endEvent_orderInactive");

        OrderId remanded = fixture.wroInForce();
        done(remanded, court(ActKind.REMAND, clock.today()));
        assertThat(told(remanded, clock.today())).isEqualTo(ListedStatus.ACTIVE);
        assertThat(register.find(remanded).orElseThrow().timeline())
                .filteredOn(event -> event.kind() == RegisterEvent.Kind.REMAND)
                .extracting(RegisterEvent::text)
                .containsExactly(COURT + ". As the court ordered.");
    }

    @Test
    void a_corrected_name_is_screened_from_its_day_on_and_what_was_signed_stays() {
        OrderId id = fixture.wroInForce();
        String text = orders.get(id).content().text();
        LocalDate day = clock.today().plusDays(3);
        done(id, correction(Set.of(1), OrderFixture.PRODUCER, "Lake Shore Gloves Sdn Bhd", day));
        assertThat(reached(id, day.minusDays(1))).containsExactly(OrderFixture.PRODUCER);
        assertThat(reached(id, day)).containsExactly("Lake Shore Gloves Sdn Bhd");
        assertThat(orders.get(id).content().text()).isEqualTo(text);
        assertThat(told(id, day)).isEqualTo(ListedStatus.ACTIVE);
    }

    @Test
    void counsel_proposes_the_commissioner_decides_and_nobody_does_both() {
        OrderId id = fixture.wroInForce();
        LaterAct stay = court(ActKind.STAY, clock.today());
        assertThat(keys(propose.propose(id, stay, Actors.commissioner()))).containsExactly("order.act.counselOnly");
        long proposal = propose.propose(id, stay, Actors.counsel()).orThrow();
        for (Actor actor : List.of(Actors.counsel(), Actors.director(), Actors.importer())) {
            assertThat(keys(decide.approve(proposal, actor))).containsExactly("order.act.commissionerOnly");
        }
        assertThat(keys(decide.giveBack(proposal, " ", Actors.commissioner())))
                .containsExactly("order.act.commentRequired");
        decide.giveBack(proposal, "Which court?", Actors.commissioner()).orThrow();
        assertThat(keys(decide.approve(proposal, Actors.commissioner()))).containsExactly("order.decision.already");
        assertThat(told(id, clock.today())).isEqualTo(ListedStatus.ACTIVE);
        jdbc.sql(
                        "update order_act_proposal set state = 'PROPOSED', decided_by = null, proposed_by = 'colin' where id = ?")
                .param(proposal)
                .update();
        assertThat(keys(decide.approve(proposal, Actors.commissioner()))).containsExactly("order.act.ownProposal");
    }

    @Test
    void what_cannot_be_is_refused_at_its_field() {
        OrderId id = fixture.wroInForce();
        assertThat(keys(propose.propose(
                        id, new LaterAct(null, Set.of(), null, null, "", "", "", ""), Actors.counsel())))
                .containsExactly("order.act.kindRequired", "order.act.dayRequired", "order.act.groundRequired");
        assertThat(keys(propose.propose(
                        id,
                        new LaterAct(
                                ActKind.STAY, Set.of(9), null, clock.today().minusDays(1), "Why", "", "", ""),
                        Actors.counsel())))
                .containsExactly(
                        "order.change.beforeOrder",
                        "order.act.courtRequired",
                        "order.change.anchorRequired",
                        "order.act.targets.STAY");
        assertThat(keys(propose.propose(id, court(ActKind.RESUMPTION, clock.today()), Actors.counsel())))
                .containsExactly("order.act.targets.RESUMPTION");
        assertThat(keys(propose.propose(
                        id, correction(Set.of(1), "Nobody", "Somebody", clock.today()), Actors.counsel())))
                .containsExactly("order.act.nameOfTarget");
        assertThat(keys(propose.propose(
                        id, correction(Set.of(), "nowhere said", "x", clock.today()), Actors.counsel())))
                .containsExactly("order.act.notInText");
    }

    @Test
    void the_pages_lead_from_the_proposal_to_the_approval_and_keep_what_was_entered() throws Exception {
        OrderId id = fixture.wroInForce();
        String page = "/orders/" + id + "/acts";
        mvc.perform(post(page)
                        .with(csrf())
                        .with(user(users.loadUserByUsername("carmen")))
                        .param("kind", "STAY")
                        .param("court", COURT))
                .andExpect(content().string(Matchers.containsString("id=\"ground-error\"")))
                .andExpect(content().string(Matchers.containsString(COURT)));
        mvc.perform(post(page)
                        .with(csrf())
                        .with(user(users.loadUserByUsername("carmen")))
                        .param("kind", "STAY")
                        .param("court", COURT)
                        .param("anchor", "IMMEDIATE_RELEASED")
                        .param("effectiveOn", clock.today().toString())
                        .param("ground", "Pending appeal."))
                .andExpect(redirectedUrl(page));
        mvc.perform(get("/acts").with(user(users.loadUserByUsername("colin"))))
                .andExpect(content().string(Matchers.containsString(id.value())));
        long proposal = acts.of(id).get(0).id();
        mvc.perform(post("/acts/" + proposal + "/approve").with(csrf()).with(user(users.loadUserByUsername("carmen"))))
                .andExpect(status().isForbidden());
        mvc.perform(post("/acts/" + proposal + "/approve").with(csrf()).with(user(users.loadUserByUsername("colin"))))
                .andExpect(redirectedUrl(page));
        mvc.perform(get("/orders/" + id))
                .andExpect(content().string(Matchers.containsString("Inactive, stayed by a court")))
                .andExpect(content().string(Matchers.containsString("Stayed by a court: " + OrderFixture.PRODUCER)));
        mvc.perform(get(page).with(user(users.loadUserByUsername("harper")))).andExpect(status().isForbidden());
    }

    private void done(OrderId id, LaterAct act) {
        decide.approve(propose.propose(id, act, Actors.counsel()).orThrow(), Actors.commissioner())
                .orThrow();
    }

    private static LaterAct court(ActKind kind, LocalDate day) {
        return new LaterAct(kind, Set.of(), EndAnchor.IMMEDIATE_RELEASED, day, "As the court ordered.", COURT, "", "");
    }

    private static LaterAct correction(Set<Integer> targets, String was, String reads, LocalDate day) {
        return new LaterAct(ActKind.CORRECTION, targets, null, day, "A slip of the pen.", "", was, reads);
    }

    private ListedStatus told(OrderId id, LocalDate day) {
        return register.find(id, AsOf.on(day)).orElseThrow().entry().status();
    }

    /** Names that screening looks for in imports of that day. */
    private List<String> reached(OrderId id, LocalDate day) {
        return inForce.terms().stream()
                .filter(terms -> terms.orderId().equals(id.value()))
                .flatMap(terms -> terms.targets().stream())
                .filter(target -> target.from() == null || !target.from().isAfter(day))
                .filter(target -> target.to() == null || target.to().isAfter(day))
                .map(OrderTarget::name)
                .toList();
    }
}
