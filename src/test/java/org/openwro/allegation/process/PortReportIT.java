package org.openwro.allegation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationFixture;
import org.openwro.allegation.AllegationState;
import org.openwro.allegation.Allegations;
import org.openwro.allegation.Channel;
import org.openwro.allegation.CheckConformity;
import org.openwro.allegation.CheckConformity.Finding;
import org.openwro.allegation.FileAllegation;
import org.openwro.allegation.FileReport;
import org.openwro.allegation.Filed;
import org.openwro.allegation.ForwardReport;
import org.openwro.allegation.ForwardReport.Forwarding;
import org.openwro.allegation.Report;
import org.openwro.allegation.ReportFile;
import org.openwro.allegation.ReportStatus;
import org.openwro.allegation.RequiredElement;
import org.openwro.allegation.TakeReport;
import org.openwro.allegation.TakeReportIn;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Every way of a report that somebody outside gave to a port (19 CFR 12.42(b) and (c)). */
class PortReportIT extends OpenWroIT {

    private static final String LOS_ANGELES = "2704";
    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

    @Autowired
    TakeReportIn takeReportIn;

    @Autowired
    CheckConformity checkConformity;

    @Autowired
    ForwardReport forwardReport;

    @Autowired
    FileAllegation fileAllegation;

    @Autowired
    Allegations allegations;

    @Autowired
    ReportStatus reports;

    @Autowired
    UserDetailsService users;

    private final Actor paula = Actors.portDirectorAtLosAngeles();

    private Filed reached(Report report, ReportFile... files) {
        return reached(FileReport.anonymous(report).with(List.of(files)));
    }

    private Filed reached(FileReport report) {
        clock.set(RECEIVED);
        return takeReportIn
                .take(TakeReport.reachedPort(report, LOS_ANGELES, RECEIVED), Actors.officerAtLosAngeles())
                .orThrow();
    }

    private String check(Filed filed) {
        return task(filed.id().value(), PortReportModel.TASK_CHECK_CONFORMITY).id();
    }

    private String forwarding(Filed filed) {
        return task(filed.id().value(), PortReportModel.TASK_FORWARD_REPORT).id();
    }

    private Filed conforming() {
        Filed filed = reached(AllegationFixture.complete());
        checkConformity.find(Finding.conforming(check(filed), RECEIVED), paula).orThrow();
        return filed;
    }

    private Allegation now(Filed filed) {
        return allegations.get(filed.id());
    }

    private Outcome<?> forward(Filed filed, String lateReason) {
        return forwardReport.forward(
                new Forwarding(forwarding(filed), "Two entries of this mill in May.", lateReason, List.of()), paula);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }

    private List<String> mailsOf(Filed filed) {
        return jdbc.sql("select recipient || ' ' || subject from outgoing_mail where case_key = ? order by id, 1")
                .param(filed.id().value())
                .query(String.class)
                .list();
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }

    @Test
    void a_conforming_report_is_forwarded_by_the_tenth_day_and_goes_through_the_same_intake() {
        Filed filed = reached(AllegationFixture.complete());
        assertThat(now(filed).state()).isEqualTo(AllegationState.AT_PORT);
        assertThat(task(filed.id().value(), PortReportModel.TASK_CHECK_CONFORMITY)
                        .port())
                .isEqualTo(LOS_ANGELES);

        clock.set(LocalDate.of(2026, 3, 4));
        checkConformity
                .find(Finding.conforming(check(filed), LocalDate.of(2026, 3, 4)), paula)
                .orThrow();
        assertThat(task(filed.id().value(), PortReportModel.TASK_FORWARD_REPORT).dueOn())
                .as("the tenth day after the finding, a Saturday, rolls to Monday")
                .isEqualTo(LocalDate.of(2026, 3, 16));

        clock.set(LocalDate.of(2026, 3, 16));
        forward(filed, "not needed on the last day").orThrow();

        Allegation forwarded = now(filed);
        assertThat(endsReached(filed.id().value())).containsExactly("endEvent_reportForwarded");
        assertThat(task(filed.id().value(), AllegationIntakeModel.TASK_TRIAGE).dueOn())
                .as("the thirty days count from the receipt at the port")
                .isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(forwarded.state()).isEqualTo(AllegationState.UNDER_REVIEW);
        assertThat(forwarded.origin().channel()).isEqualTo(Channel.PORT_RECEIVED);
        assertThat(forwarded.origin().takenBy()).isEqualTo("pat");
        assertThat(forwarded.origin().foundConformingOn()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(forwarded.origin().forwardedOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(forwarded.origin().lateReason()).isEmpty();
        assertThat(forwarded.origin().note()).isEqualTo("Two entries of this mill in May.");
    }

    @Test
    void a_report_that_lacks_something_goes_back_with_the_advice_of_the_port_director_in_the_filers_language()
            throws Exception {
        Filed filed =
                reached(FileReport.anonymous(AllegationFixture.incomplete()).in(new Locale("es")));
        mvc.perform(get("/allegation/conformity/" + check(filed)).with(as("paula")))
                .andExpect(content().string(containsString("Describa los bienes de modo")));
        assertThat(keys(checkConformity.find(Finding.lacking(check(filed), " "), paula)))
                .containsExactly("allegation.triage.missing.required", "allegation.take.advice.required");
        checkConformity
                .find(Finding.lacking(check(filed), "Nombre la fábrica.", RequiredElement.PRODUCTION), paula)
                .orThrow();
        jobs.runDue();

        assertThat(endsReached(filed.id().value())).containsExactly("endEvent_reportReturned");
        assertThat(now(filed).state()).isEqualTo(AllegationState.RETURNED);
        ReportStatus.Status seen = reports.of(filed.receipt()).orElseThrow();
        assertThat(seen.letters()).hasSize(1);
        assertThat(seen.allegation().decision().orElseThrow().missing()).containsExactly(RequiredElement.PRODUCTION);
        Filed again = fileAllegation
                .file(FileReport.anonymous(AllegationFixture.complete()).following(filed.receipt()), Actor.anonymous())
                .orThrow();
        assertThat(now(again).follows()).contains(filed.id());
    }

    @Test
    void the_port_is_reminded_three_days_before_and_headquarters_told_after_the_last_day() {
        Filed filed = conforming();

        clock.set(LocalDate.of(2026, 3, 8));
        jobs.runDue();
        assertThat(mailsOf(filed)).isEmpty();
        clock.set(LocalDate.of(2026, 3, 9));
        jobs.runDue();
        assertThat(endsReached(filed.id().value())).containsExactly("endEvent_portReminded");
        assertThat(mailsOf(filed))
                .containsExactly(
                        "paula@openwro.example Report " + filed.id() + " has to be forwarded by 12 March 2026");

        clock.set(LocalDate.of(2026, 3, 12));
        jobs.runDue();
        assertThat(mailsOf(filed)).as("on the last day nothing is late").hasSize(1);
        clock.set(LocalDate.of(2026, 3, 13));
        jobs.runDue();
        assertThat(endsReached(filed.id().value()))
                .containsExactlyInAnyOrder("endEvent_portReminded", "endEvent_forwardingEscalated");
        assertThat(mailsOf(filed).subList(1, 4))
                .extracting(mail -> mail.replaceAll("@.*", ""))
                .containsExactlyInAnyOrder("paula", "diego", "thea");

        assertThat(keys(forward(filed, " "))).containsExactly("allegation.take.lateReason.required");
        forward(filed, "The mail room was closed.").orThrow();
        assertThat(now(filed).origin().lateReason()).isEqualTo("The mail room was closed.");
        assertThat(endsReached(filed.id().value())).contains("endEvent_reportForwarded");
    }

    @Test
    void a_report_that_nobody_checks_is_told_to_headquarters_and_stays_at_the_port() {
        Filed filed = reached(AllegationFixture.complete());
        clock.set(LocalDate.of(2026, 3, 13));
        jobs.runDue();
        assertThat(endsReached(filed.id().value())).containsExactly("endEvent_checkEscalated");
        assertThat(mailsOf(filed)).hasSize(3).allMatch(mail -> mail.contains("lies unchecked at port 2704"));
        checkConformity
                .find(Finding.conforming(check(filed), clock.today()), paula)
                .orThrow();
        forwarding(filed);
    }

    @Test
    void a_finding_lies_between_receipt_and_today() {
        Filed filed = reached(AllegationFixture.complete());
        assertThat(keys(checkConformity.find(Finding.conforming(check(filed), RECEIVED.minusDays(1)), paula)))
                .containsExactly("allegation.take.foundOn.beforeReceipt");
        assertThat(keys(checkConformity.find(Finding.conforming(check(filed), RECEIVED.plusDays(1)), paula)))
                .containsExactly("allegation.take.day.future");
        assertThat(keys(checkConformity.find(Finding.conforming(check(filed), null), paula)))
                .containsExactly("allegation.take.foundOn.required");
        assertThat(keys(checkConformity.find(new Finding(check(filed), null, null, List.of(), ""), paula)))
                .containsExactly("allegation.take.conforms.required");
        assertThat(now(filed).state()).isEqualTo(AllegationState.AT_PORT);
    }

    @Test
    void only_the_director_of_that_port_reads_the_report_and_its_files_and_decides() throws Exception {
        ReportFile file = new ReportFile(
                "note.txt", "text/plain", new ByteArrayResource("Night shifts".getBytes(StandardCharsets.UTF_8)));
        Filed filed = reached(AllegationFixture.complete(), file);
        String page = "/allegation/conformity/" + check(filed);
        for (Actor other : List.of(
                Actors.officerAtLosAngeles(), Actors.portDirectorAtNewark(), Actors.analyst(), Actor.anonymous())) {
            assertThat(keys(checkConformity.find(Finding.conforming(check(filed), RECEIVED), other)))
                    .containsExactly("workflow.task.notFound");
        }
        String shown = mvc.perform(get(page).with(as("paula")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Evidence 1.txt")))
                .andExpect(content().string(not(containsString("Related reports"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String href = shown.replaceAll("(?s).*href=\"(/allegation/port-file/[^\"]+)\".*", "$1");
        mvc.perform(get(href).with(as("paula")))
                .andExpect(status().isOk())
                .andExpect(content().string("Night shifts"));
        for (String other : List.of("dana", "pat", "ines", "harper")) {
            mvc.perform(get(page).with(as(other))).andExpect(status().is4xxClientError());
            mvc.perform(get(href).with(as(other))).andExpect(status().is4xxClientError());
        }
        mvc.perform(get("/cases/" + filed.id()).with(as("pat"))).andExpect(status().isOk());
        mvc.perform(get("/cases/" + filed.id()).with(as("noel"))).andExpect(status().isNotFound());
        mvc.perform(get("/allegations/" + filed.id()).with(as("paula"))).andExpect(status().isForbidden());

        mvc.perform(post(page)
                        .with(as("paula"))
                        .with(csrf())
                        .param("conforms", "true")
                        .param("foundOn", RECEIVED.toString()))
                .andExpect(redirectedUrl("/work"));
        mvc.perform(multipart("/allegation/forward/" + forwarding(filed))
                        .file(new MockMultipartFile("files", "empty.pdf", "application/pdf", new byte[0]))
                        .param("information", "Seen in <May>")
                        .with(as("paula"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Seen in &lt;May&gt;")))
                .andExpect(content().string(containsString("The file is empty")))
                .andExpect(content().string(containsString("Choose your files again")));
        mvc.perform(multipart("/allegation/forward/" + forwarding(filed))
                        .file(new MockMultipartFile("files", "entry.csv", "text/csv", "a,b\n1,2\n".getBytes()))
                        .param("information", "Seen in May")
                        .with(as("paula"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/work"));
        mvc.perform(get("/allegations/" + filed.id()).with(as("ines")))
                .andExpect(content().string(containsString("Seen in May")))
                .andExpect(content().string(containsString("entry.csv")));
    }
}
