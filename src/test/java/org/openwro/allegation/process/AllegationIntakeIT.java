package org.openwro.allegation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationAccepted;
import org.openwro.allegation.AllegationFixture;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.AllegationState;
import org.openwro.allegation.Allegations;
import org.openwro.allegation.ContactPreference;
import org.openwro.allegation.DecideAllegation;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.Filed;
import org.openwro.allegation.Report;
import org.openwro.allegation.ReportStatus;
import org.openwro.allegation.RequiredElement;
import org.openwro.allegation.TriageAllegation;
import org.openwro.allegation.TriageOutcome;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.workflow.InboxTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Every way through the intake. */
class AllegationIntakeIT extends OpenWroIT {

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    TriageAllegation triage;

    @Autowired
    Allegations allegations;

    @Autowired
    ReportStatus reports;

    @Autowired
    UserDetailsService users;

    @Autowired
    AuditTrail audit;

    @Autowired
    ApplicationEventMulticaster events;

    private Filed filed(Report report) {
        return fileAllegation
                .file(FileReport.anonymous(report), Actor.anonymous())
                .orThrow();
    }

    private InboxTask triageOf(Filed filed) {
        return task(filed.id().value(), AllegationIntakeModel.TASK_TRIAGE);
    }

    private Allegation now(Filed filed) {
        return allegations.get(filed.id());
    }

    private List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }

    private String letterOf(Filed filed) throws Exception {
        var status = reports.of(filed.receipt()).orElseThrow();
        assertThat(status.letters()).hasSize(1);
        try (var content = reports.letter(
                                filed.receipt(), status.letters().get(0).id())
                        .orElseThrow()
                        .content();
                var pdf = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void a_complete_report_waits_for_triage_until_the_thirtieth_day_and_is_accepted() {
        clock.set(LocalDate.of(2026, 3, 2));
        Filed filed = filed(AllegationFixture.complete());
        assertThat(now(filed).state()).isEqualTo(AllegationState.UNDER_REVIEW);
        assertThat(now(filed).missing()).isEmpty();
        assertThat(triageOf(filed).dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(triageOf(filed).caseTitle()).isEqualTo("Cotton yarn, Xinjiang, Aksu (CN)");

        List<AllegationId> handedOver = new ArrayList<>();
        AcceptedListener listener = new AcceptedListener(handedOver);
        events.addApplicationListener(listener);
        try {
            triage.decide(DecideAllegation.accept(triageOf(filed).id(), ""), Actors.analyst())
                    .orThrow();
        } finally {
            events.removeApplicationListener(listener);
        }

        assertThat(handedOver).containsExactly(filed.id());
        assertThat(now(filed).state()).isEqualTo(AllegationState.ACCEPTED);
        assertThat(now(filed).decision().orElseThrow().decidedBy()).isEqualTo("ines");
        assertThat(endsReached(filed.id().value())).containsExactly("endEvent_allegationAccepted");
        assertThat(audit.of(filed.id().value(), new PageQuery(0, 50)).items())
                .extracting(entry -> entry.action())
                .contains("audit.allegation.decided.ACCEPTED", "audit.allegation.filed");
        assertThat(audit.verify(filed.id().value())).isEmpty();
    }

    private record AcceptedListener(List<AllegationId> seen)
            implements ApplicationListener<PayloadApplicationEvent<AllegationAccepted>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<AllegationAccepted> event) {
            seen.add(event.getPayload().id());
        }
    }

    @Test
    void an_incomplete_report_is_returned_with_written_advice_and_filed_again_as_a_linked_version() throws Exception {
        Filed filed = filed(AllegationFixture.incomplete());
        assertThat(now(filed).missing()).containsExactly(RequiredElement.MERCHANDISE, RequiredElement.PRODUCTION);

        triage.decide(
                        DecideAllegation.giveBack(
                                triageOf(filed).id(),
                                "Tell us who makes the toys & where.",
                                RequiredElement.MERCHANDISE,
                                RequiredElement.PRODUCTION),
                        Actors.analyst())
                .orThrow();
        jobs.runDue();

        assertThat(endsReached(filed.id().value())).containsExactly("endEvent_allegationReturned");
        assertThat(letterOf(filed))
                .contains("returned with advice")
                .contains("12.42(b)(2)")
                .contains("Tell us who makes the toys & where.")
                .doesNotContain("12.42(b)(1)");

        Filed again = fileAllegation
                .file(FileReport.anonymous(AllegationFixture.complete()).following(filed.receipt()), Actor.anonymous())
                .orThrow();
        assertThat(now(again).follows()).contains(filed.id());
        assertThat(allegations.following(filed.id())).extracting(Allegation::id).containsExactly(again.id());
        assertThat(keys(fileAllegation.file(
                        FileReport.anonymous(AllegationFixture.complete()).following(again.receipt()),
                        Actor.anonymous())))
                .containsExactly("allegation.filing.earlier.open");
        assertThat(keys(fileAllegation.file(
                        FileReport.anonymous(AllegationFixture.complete()).following("0000 0000 0000 0000"),
                        Actor.anonymous())))
                .containsExactly("allegation.filing.earlier.unknown");
    }

    @Test
    void a_rejected_report_is_answered_by_letter_without_the_reasons_for_the_file() throws Exception {
        Filed filed = filed(AllegationFixture.complete());
        triage.decide(
                        DecideAllegation.reject(
                                triageOf(filed).id(), "Duplicate of a closed case.", "The goods are not imported."),
                        Actors.analyst())
                .orThrow();
        jobs.runDue();

        assertThat(endsReached(filed.id().value())).containsExactly("endEvent_allegationRejected");
        assertThat(letterOf(filed)).contains("The goods are not imported.").doesNotContain("Duplicate");
        assertThat(now(filed).state().mayBeFiledAgain()).isTrue();
    }

    @Test
    void a_report_for_another_agency_is_referred_and_the_filer_is_told_which() throws Exception {
        Filed filed = filed(AllegationFixture.complete());
        triage.decide(
                        DecideAllegation.refer(triageOf(filed).id(), "Department of Labor", "No import is in sight."),
                        Actors.analyst())
                .orThrow();
        jobs.runDue();

        assertThat(endsReached(filed.id().value())).containsExactly("endEvent_allegationReferred");
        assertThat(letterOf(filed)).contains("Department of Labor").doesNotContain("in sight");
    }

    @Test
    void a_missed_target_is_told_to_the_director_and_the_triage_stays_open() {
        clock.set(LocalDate.of(2026, 3, 2));
        Filed filed = filed(AllegationFixture.complete());
        String key = filed.id().value();

        clock.set(LocalDate.of(2026, 4, 1));
        jobs.runDue();
        assertThat(endsReached(key)).as("on the last day nothing is late").isEmpty();

        clock.set(LocalDate.of(2026, 4, 2));
        jobs.runDue();
        assertThat(endsReached(key)).containsExactly("endEvent_triageEscalated");
        assertThat(jdbc.sql("select recipient || ' ' || subject from outgoing_mail where case_key = ? order by 1")
                        .param(key)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "diego@openwro.example Triage of " + key + " is overdue",
                        "thea@openwro.example Triage of " + key + " is overdue");
        triage.decide(DecideAllegation.accept(triageOf(filed).id(), ""), Actors.analyst())
                .orThrow();
        assertThat(endsReached(key)).contains("endEvent_allegationAccepted");
    }

    @Test
    void each_decision_is_refused_until_it_says_what_it_must() {
        Filed filed = filed(AllegationFixture.incomplete());
        String taskId = triageOf(filed).id();
        Actor ines = Actors.analyst();

        assertThat(keys(triage.decide(DecideAllegation.accept(taskId, " "), ines)))
                .containsExactly("allegation.triage.reasons.acceptedIncomplete");
        assertThat(keys(triage.decide(DecideAllegation.giveBack(taskId, " "), ines)))
                .containsExactly("allegation.triage.missing.required", "allegation.triage.advice.required");
        assertThat(keys(triage.decide(DecideAllegation.reject(taskId, "", ""), ines)))
                .containsExactly("allegation.triage.reasons.rejected", "allegation.triage.answer.required");
        assertThat(keys(triage.decide(DecideAllegation.refer(taskId, "", ""), ines)))
                .containsExactly("allegation.triage.agency.required", "allegation.triage.reasons.referred");
        assertThat(keys(triage.decide(new DecideAllegation(taskId, null, List.of(), "x".repeat(5_001), "", ""), ines)))
                .containsExactly("allegation.triage.outcome.required", "platform.text.tooLong");

        assertThat(now(filed).state()).isEqualTo(AllegationState.UNDER_REVIEW);
        assertThat(now(filed).decision()).isEmpty();
        assertThat(triageOf(filed).id()).isEqualTo(taskId);
    }

    @Test
    void only_an_intake_analyst_decides_and_only_once() {
        Filed filed = filed(AllegationFixture.complete());
        String taskId = triageOf(filed).id();
        DecideAllegation accept = DecideAllegation.accept(taskId, "");

        for (Actor other : List.of(
                Actors.investigator(), Actors.director(), Actors.importer(), Actors.auditor(), Actor.anonymous())) {
            assertThat(keys(triage.decide(accept, other))).containsExactly("workflow.task.notFound");
        }
        assertThat(triage.decide(accept, Actors.analyst()).isRefused()).isFalse();
        assertThat(keys(triage.decide(accept, Actors.analyst()))).containsExactly("workflow.task.notFound");
        assertThat(now(filed).decision().orElseThrow().outcome()).isEqualTo(TriageOutcome.ACCEPTED);
        assertThat(now(filed).contact()).isEqualTo(ContactPreference.ANONYMOUS);
    }

    @Test
    void the_triage_page_shows_what_the_tables_in_force_suggest_and_why() throws Exception {
        Filed filed = filed(AllegationFixture.incomplete());
        mvc.perform(get("/allegation/triage/" + triageOf(filed).id()).with(user(users.loadUserByUsername("ines"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("the goods are hardly described")))
                .andExpect(content().string(containsString("neither a producer nor a place is named")))
                .andExpect(content().string(containsString("<strong>Return with advice</strong>")))
                .andExpect(content().string(containsString("no sign of forced labor is named")));
    }

    @Test
    void a_report_is_referred_together_with_another_decision_and_the_letter_says_both() throws Exception {
        Filed filed = filed(AllegationFixture.complete());
        String taskId = triageOf(filed).id();
        assertThat(keys(triage.decide(
                        new DecideAllegation(
                                taskId, TriageOutcome.REJECTED, List.of(), " ", "Department of Labor", "Not imported."),
                        Actors.analyst())))
                .containsExactly("allegation.triage.reasons.referred");
        triage.decide(
                        new DecideAllegation(
                                taskId,
                                TriageOutcome.REJECTED,
                                List.of(),
                                "Labor law only.",
                                "Department of Labor",
                                "Not imported."),
                        Actors.analyst())
                .orThrow();
        jobs.runDue();

        assertThat(endsReached(filed.id().value())).containsExactly("endEvent_allegationRejected");
        assertThat(letterOf(filed))
                .contains("Not imported.")
                .contains("also passed")
                .contains("Department of Labor");

        Filed accepted = filed(AllegationFixture.complete());
        triage.decide(
                        new DecideAllegation(
                                triageOf(accepted).id(),
                                TriageOutcome.ACCEPTED,
                                List.of(),
                                "Wages too.",
                                "Department of Labor",
                                ""),
                        Actors.analyst())
                .orThrow();
        assertThat(now(accepted).decision().orElseThrow().agency()).isEqualTo("Department of Labor");
    }
}
