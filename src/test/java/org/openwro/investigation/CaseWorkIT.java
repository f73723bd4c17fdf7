package org.openwro.investigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.calendar.ClockId;
import org.openwro.identity.Actor;
import org.openwro.investigation.process.InvestigationModel;
import org.openwro.investigation.work.AskForInformation;
import org.openwro.investigation.work.CaseTeam;
import org.openwro.investigation.work.CaseWork;
import org.openwro.investigation.work.ExplainOverrun;
import org.openwro.investigation.work.JoinCases;
import org.openwro.investigation.work.RecordRepresentation;
import org.openwro.investigation.work.RemindOfRequests;
import org.openwro.investigation.work.Representation;
import org.openwro.investigation.work.SuspendCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.ResultActions;

class CaseWorkIT extends InvestigationIT {

    @Autowired
    private RemindOfRequests remindOfRequests;

    @Autowired
    private JoinCases joinCases;

    @Autowired
    private CaseWork work;

    @Autowired
    private SuspendCase suspendCase;

    @Autowired
    private ExplainOverrun explainOverrun;

    @Autowired
    private RecordRepresentation recordRepresentation;

    @Autowired
    private AskForInformation askForInformation;

    @Autowired
    private CaseTeam team;

    @Autowired
    private UserDetailsService users;

    private void daysPass(long days) {
        clock.advance(Duration.ofDays(days));
        jobs.runDue();
    }

    @Test
    void a_target_that_passes_is_told_to_the_directors_and_needs_a_reason_before_the_recommendation() {
        CaseId id = investigated(XINJIANG, ImportNexus.Importation.BEING_IMPORTED);
        daysPass(190);
        assertThat(endsReached(id.value())).containsExactly("endEvent_orderTargetEscalated");
        assertThat(work.overruns(id)).singleElement().matches(each -> each.clock() == ClockId.C04);
        assertThat(jdbc.sql("select count(*) from outgoing_mail where case_key = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(keys(recommend(id, Recommendation.WRO, order(), Actors.investigator())))
                .containsExactly("investigation.recommend.overrunUnexplained");
        explainOverrun
                .explain(id, ClockId.C04, "Two witnesses could be heard only now", Actors.investigator())
                .orThrow();
        recommend(id, Recommendation.WRO, order(), Actors.investigator()).orThrow();
    }

    @Test
    void the_target_for_a_finding_has_its_own_timer() {
        CaseId id = openedOnXinjiang();
        daysPass(400);
        assertThat(endsReached(id.value()))
                .containsExactlyInAnyOrder("endEvent_orderTargetEscalated", "endEvent_findingTargetEscalated");
        assertThat(investigations.get(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(inbox.ofCase(id.value())).hasSize(1);
    }

    @Test
    void a_suspension_stops_the_clocks_and_the_work_and_the_targets_move_by_its_days() {
        CaseId id = openedOnXinjiang();
        planned(id);
        LocalDate before = work.targets(investigations.get(id)).orderBy();
        suspendCase
                .suspend(id, "No interpreter for the statements", Actors.investigator())
                .orThrow();
        assertThat(keys(assessIndicators.assess(
                        new AssessIndicators.Command(
                                taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS), LabourEvidence.none(), false),
                        Actors.investigator())))
                .containsExactly("investigation.suspended");
        daysPass(300);
        assertThat(endsReached(id.value())).isEmpty();
        suspendCase
                .resume(id, "An interpreter was found", Actors.investigator())
                .orThrow();
        Investigation resumed = investigations.get(id);
        assertThat(resumed.state()).isEqualTo(CaseState.INVESTIGATING);
        assertThat(work.targets(resumed).daysStopped()).isEqualTo(300);
        assertThat(work.targets(resumed).orderBy()).isAfter(before.plusDays(290));
        daysPass(100);
        assertThat(endsReached(id.value())).isEmpty();
        daysPass(100);
        assertThat(endsReached(id.value())).containsExactly("endEvent_orderTargetEscalated");
    }

    @Test
    void a_representation_is_received_at_any_time_and_considered_before_the_recommendation() {
        CaseId id = investigated(XINJIANG, ImportNexus.Importation.BEING_IMPORTED);
        represented(id);
        assertThat(keys(recommend(id, Recommendation.WRO, order(), Actors.investigator())))
                .containsExactly("investigation.recommend.representationOpen");
        recordRepresentation
                .considered(id, 1, "The audit did not visit the camps", Actors.investigator())
                .orThrow();
        recommend(id, Recommendation.WRO, order(), Actors.investigator()).orThrow();
        represented(id);
        assertThat(work.representations(id)).hasSize(2);
    }

    private void represented(CaseId id) {
        recordRepresentation
                .received(
                        id,
                        new RecordRepresentation.Received(
                                Representation.Side.IMPORTER,
                                "Bayside Foods",
                                clock.today(),
                                "An audit found nothing",
                                "Letter"),
                        Actors.tradeSpecialist())
                .orThrow();
    }

    @Test
    void a_question_is_overdue_after_its_day_and_answered_once() {
        CaseId id = openedOnXinjiang();
        LocalDate due = clock.today().plusDays(30);
        assertThat(keys(askForInformation.ask(id, "Ministry", "Which permits?", clock.today(), Actors.investigator())))
                .containsExactly("investigation.request.dueMissing");
        askForInformation
                .ask(id, "Ministry", "Which permits?", due, Actors.investigator())
                .orThrow();
        assertThat(work.requests(id).get(0).isOverdue(due)).isFalse();
        assertThat(work.requests(id).get(0).isOverdue(due.plusDays(1))).isTrue();
        clock.set(due);
        remindOfRequests.remind();
        assertThat(remindersOf(id)).as("on the last day nothing is late").isEmpty();
        clock.set(due.plusDays(1));
        remindOfRequests.remind();
        remindOfRequests.remind();
        assertThat(remindersOf(id)).containsExactly("victor@openwro.example");
        askForInformation
                .answered(id, 1, "Forty permits", Actors.investigator())
                .orThrow();
        assertThat(keys(askForInformation.answered(id, 1, "Fifty", Actors.investigator())))
                .containsExactly("investigation.request.notOpen");
    }

    private List<String> remindersOf(CaseId id) {
        return jdbc.sql("select recipient from outgoing_mail where case_key = ? and subject like 'No answer yet%'")
                .param(id.value())
                .query(String.class)
                .list();
    }

    @Test
    void joint_cases_stand_side_by_side_and_each_keeps_its_record() throws Exception {
        CaseId one = openedOnXinjiang();
        CaseId two = openedOnXinjiang();
        CaseId three = openedOnXinjiang();
        exhibited(two, "Transfer list of 2019");
        Actor victor = Actors.investigator();
        assertThat(keys(joinCases.join(one, one.value(), "Same mill", victor)))
                .containsExactly("investigation.joint.itself");
        assertThat(keys(joinCases.join(one, "INV-1999-00001", "Same mill", victor)))
                .containsExactly("investigation.joint.unknown");
        assertThat(keys(joinCases.join(one, "", " ", victor)))
                .containsExactly("investigation.joint.otherMissing", "investigation.joint.reasonMissing");
        assertThat(keys(joinCases.join(one, two.value(), "Same mill", Actors.counsel())))
                .containsExactly("investigation.writersOnly");

        joinCases.join(one, two.value(), "Same mill", victor).orThrow();
        joinCases.join(three, two.value(), "Same recruiter", victor).orThrow();
        assertThat(keys(joinCases.join(two, one.value(), "Again", victor)))
                .containsExactly("investigation.joint.already");
        assertThat(joinCases.together(one)).startsWith(one).containsExactlyInAnyOrder(one, two, three);
        assertThat(investigations.get(one).exhibits()).isEmpty();
        mvc.perform(get("/investigations/" + one + "/joint").with(user(users.loadUserByUsername("victor"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Transfer list of 2019")))
                .andExpect(content().string(containsString(three.value())));

        joinCases.part(two, one.value(), victor).orThrow();
        assertThat(joinCases.together(one)).containsExactly(one);
        assertThat(audited(one.value())).contains("audit.investigation.joint", "audit.investigation.parted");
    }

    @Test
    void a_reassigned_case_takes_the_tasks_of_its_lead_with_it() {
        CaseId id = openedOnXinjiang();
        planned(id);
        Actor vera = new Actor("vera", "Vera", Actors.investigator().roles(), Set.of(), null);
        assessIndicators
                .assess(
                        new AssessIndicators.Command(
                                taskId(id, InvestigationModel.TASK_ASSESS_INDICATORS), LabourEvidence.none(), false),
                        vera)
                .orThrow();
        jdbc.sql("update investigation_case set lead = 'vera' where id = ?")
                .param(id.value())
                .update();
        assertThat(keys(team.reassign(id, "carmen", Actors.investigator())))
                .containsExactly("investigation.plan.leadMissing");
        team.join(id, "victor", vera).orThrow();
        assertThat(work.members(id)).containsExactly("victor");
        team.reassign(id, "victor", vera).orThrow();
        assertThat(investigations.get(id).plan().lead()).isEqualTo("victor");
        assertThat(work.members(id)).isEmpty();
        assertThat(task(id.value(), InvestigationModel.TASK_ASSESS_INDICATORS).assignee())
                .isEqualTo("victor");
    }

    @Test
    void the_page_takes_each_step_and_shows_what_is_missing() throws Exception {
        CaseId id = openedOnXinjiang();
        step(id, "ask", "addressee", "", "question", "Why?", "dueOn", "soon")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Say whom you ask"), containsString("Why?"))));
        step(id, "note", "note", "Call the embassy").andExpect(redirectedUrl(path(id)));
        step(
                        id,
                        "represent",
                        "side",
                        "FOREIGN_INTEREST",
                        "representedBy",
                        "Guild",
                        "receivedOn",
                        clock.today().toString(),
                        "substance",
                        "No camps")
                .andExpect(redirectedUrl(path(id)));
        step(id, "suspend", "suspension", "No staff").andExpect(redirectedUrl(path(id)));
        mvc.perform(get(path(id)).with(user(users.loadUserByUsername("victor"))))
                .andExpect(content()
                        .string(allOf(
                                containsString("Call the embassy"),
                                containsString("to be considered"),
                                containsString("Suspended since"))));
        step(id, "resume", "resumption", "Staff is back").andExpect(redirectedUrl(path(id)));
        step(id, "unknown").andExpect(status().isNotFound());
    }

    private static String path(CaseId id) {
        return "/investigations/" + id.value() + "/work";
    }

    private ResultActions step(CaseId id, String step, String... values) throws Exception {
        var request = post(path(id) + "/" + step).with(csrf()).with(user(users.loadUserByUsername("victor")));
        for (int i = 0; i < values.length; i += 2) {
            request.param(values[i], values[i + 1]);
        }
        return mvc.perform(request);
    }
}
