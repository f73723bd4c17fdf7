package org.openwro.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openwro.petition.process.OrderModificationModel.TASK_ASSESS;
import static org.openwro.petition.process.OrderModificationModel.TASK_CHECK;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.platform.PageQuery;
import org.openwro.screening.core.EndAnchor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** Repayment, audits, the voice of the workers and visits: kept by the petitioner, held against the petition by the agency. */
class RemediationRecordIT extends PetitionIT {

    private static final String HEADER = "worker,claim,currency,owed,paid,paid_on,proof\n";

    @Autowired
    private VisitPlaces visitPlaces;

    private PetitionId draft() {
        PetitionId id = preparePetition
                .prepare(modification(order(), 1), Actors.producer())
                .orThrow();
        addPapers.add(id, List.of(file("audit.txt")), Actors.producer()).orThrow();
        return id;
    }

    private static RepaymentText row(String worker, String owed, String paid, String paidOn, String proof) {
        return new RepaymentText(worker, "RECRUITMENT_FEE", "myr", owed, paid, paidOn, proof);
    }

    private RemediationRecord record(PetitionId id) {
        return viewPetition.view(id, Actors.producer()).orElseThrow().record();
    }

    @Test
    void a_ledger_adds_up_by_currency_and_tells_who_is_still_owed() {
        PetitionId id = draft();
        keepLedger
                .add(id, row("W-1", "1000", "400.50", "2026-01-10", "audit.txt, p. 3"), Actors.producer())
                .orThrow();
        keepLedger
                .add(id, row("w-1", "", "599.50", "2026-02-10", "audit.txt, p. 4"), Actors.producer())
                .orThrow();
        keepLedger.add(id, row("W-2", "800", "", "", ""), Actors.producer()).orThrow();

        assertThat(record(id).ledger()).singleElement().satisfies(total -> {
            assertThat(total.currency()).isEqualTo("MYR");
            assertThat(total.workers()).isEqualTo(2);
            assertThat(total.owed()).isEqualByComparingTo("1800");
            assertThat(total.paid()).isEqualByComparingTo("1000");
            assertThat(total.unpaid()).isEqualTo(1);
            assertThat(total.outstanding()).isEqualByComparingTo("800");
        });
        keepLedger.remove(id, 3, Actors.producer()).orThrow();
        assertThat(record(id).isLedgerSettled()).isTrue();
    }

    @Test
    void a_row_is_refused_for_each_thing_that_is_wrong() {
        PetitionId id = draft();
        var wrong = new RepaymentText("Siti Nur", "TIPS", "XXQ", "1,000", "5", "2126-01-01", "letter.pdf");
        assertThat(fields(keepLedger.add(id, wrong, Actors.producer())))
                .containsExactlyInAnyOrder("worker", "claim", "currency", "owed", "paidOn");
        assertThat(fields(keepLedger.add(id, row("W-1", "", "5", "", "letter.pdf"), Actors.producer())))
                .containsExactlyInAnyOrder("paidOn", "proof");
        assertThat(keys(keepLedger.add(id, row("W-1", "", "", "", ""), Actors.producer())))
                .containsExactly("petition.refused.nothingOwedOrPaid");

        RepaymentText paid = row("W-1", "5", "5", "2026-01-10", "audit.txt");
        keepLedger.add(id, paid, Actors.producer()).orThrow();
        assertThat(keys(keepLedger.add(id, paid, Actors.producer()))).containsExactly("petition.refused.paidTwice");
        assertThat(keys(keepLedger.add(id, row("W-9", "5", "", "", ""), Actors.importer())))
                .containsExactly("petition.refused.notFound");
        assertThat(keepLedger.rows(id, new PageQuery(0, 10), Actors.importer())).isEmpty();
        assertThat(keepLedger.rows(id, new PageQuery(0, 10), Actors.investigator()))
                .isEmpty();
    }

    @Test
    void a_csv_is_taken_whole_or_not_at_all_and_each_wrong_row_is_named() throws Exception {
        PetitionId id = draft();
        String good = HEADER + "W-1,WAGES,USD,10,10,2026-01-10,audit.txt\nW-2,WAGES,USD,20.5,,,\n";
        String bad = good + "Ann Lee,WAGES,USD,1,1,2026-01-10,audit.txt\nW-3,WAGES,USD\n";
        List<LedgerCsv.Problem> problems = new ArrayList<>();

        assertThat(keys(keepLedger.addAll(id, bad, problems, Actors.producer())))
                .containsExactly("petition.ledger.rowsWrong");
        assertThat(problems).extracting(LedgerCsv.Problem::row).containsExactly(4L, 5L);
        assertThat(record(id).ledger()).isEmpty();

        upload(id, bad)
                .andExpect(content()
                        .string(allOf(
                                containsString("error-summary"),
                                containsString("Row 4:"),
                                containsString("Names stay with the company"))));
        upload(id, good).andExpect(redirectedUrl("/petitions/" + id + "/ledger"));
        mvc.perform(get("/petitions/" + id + "/ledger").with(as("mei")))
                .andExpect(content().string(allOf(containsString("W-2"), containsString("20.50 to 1 worker"))));

        List<LedgerCsv.Problem> again = new ArrayList<>();
        keepLedger.addAll(id, good, again, Actors.producer());
        assertThat(again).extracting(LedgerCsv.Problem::row).containsExactly(2L, 3L);
        List<LedgerCsv.Problem> columns = new ArrayList<>();
        keepLedger.addAll(id, "worker;paid\nW-1;5\n", columns, Actors.producer());
        assertThat(columns).extracting(each -> each.reason().messageKey()).containsExactly("petition.ledger.columns");
    }

    private org.springframework.test.web.servlet.ResultActions upload(PetitionId id, String csv) throws Exception {
        return mvc.perform(multipart("/petitions/" + id + "/ledger/csv")
                .file(new MockMultipartFile("csv", "ledger.csv", "text/csv", csv.getBytes()))
                .with(csrf())
                .with(as("mei")));
    }

    @Test
    void a_modification_without_its_record_is_not_complete_and_the_letter_names_what_is_missing() {
        PetitionId id = draft();
        answer(id, 1, Actors.producer());
        String report = paperOf(id, Actors.producer());
        recordAudit.add(id, audit(report, false, Set.of(1)), Actors.producer()).orThrow();
        keepLedger
                .add(id, row("W-1", "1000", "400", "2026-01-10", "audit.txt"), Actors.producer())
                .orThrow();
        filePetition.file(id, Actors.producer()).orThrow();
        String task = taskOf(id, TASK_CHECK);

        assertThat(keys(checkPetition.check(task, Completeness.full(), Actors.investigator())))
                .containsExactly(
                        "petition.refused.lacks.INDEPENDENT_AUDIT",
                        "petition.refused.lacks.WORKER_REPAYMENT",
                        "petition.refused.lacks.WORKER_INVOLVEMENT",
                        "petition.refused.lacks.GRIEVANCE_CHANNEL");
        checkPetition
                .check(task, Completeness.lacking(Set.of(), "One worker waits for 600."), Actors.investigator())
                .orThrow();
        jobs.runDue();

        assertThat(petitions.get(id).incompleteness().missing())
                .containsExactlyInAnyOrder(
                        PetitionElement.INDEPENDENT_AUDIT,
                        PetitionElement.WORKER_REPAYMENT,
                        PetitionElement.WORKER_INVOLVEMENT,
                        PetitionElement.GRIEVANCE_CHANNEL);
        assertThat(letterWords(id))
                .contains("1 workers, MYR 600.00")
                .contains("All places named by the petitioner")
                .contains("How workers took part");
    }

    @Test
    void what_was_missing_can_be_added_until_the_check_and_a_revocation_needs_none_of_it() {
        PetitionId id = draft();
        answer(id, 1, Actors.producer());
        filePetition.file(id, Actors.producer()).orThrow();
        fillRecord(id, Actors.producer());

        check(id, Actors.investigator());
        assertThat(stateOf(id)).isEqualTo(PetitionState.IN_ASSESSMENT);
        assertThat(keys(describeWorkers.describe(id, new WorkerVoice("More", "", ""), Actors.producer())))
                .containsExactly("petition.refused.takesNothing");
        check(filed(revocation(order())), Actors.investigator());
    }

    @Test
    void an_audit_is_refused_for_each_thing_that_is_wrong() {
        PetitionId id = draft();
        LocalDate ahead = clock.today().plusDays(3);
        var audit = new ThirdPartyAudit(0, "", " ", true, ahead, ahead, Set.of(9), "of-another");

        assertThat(fields(recordAudit.add(id, audit, Actors.producer())))
                .containsExactlyInAnyOrder("auditor", "independence", "endedOn", "places", "report");
    }

    @Test
    void nothing_is_granted_while_a_visit_is_planned_and_the_petitioner_reads_of_it_with_the_decision()
            throws Exception {
        PetitionId id = inAssessment();
        String page = "/petitions/" + id + "/visits";
        mvc.perform(post(page)
                        .param("place", "1")
                        .param("plannedOn", "")
                        .with(csrf())
                        .with(as("victor")))
                .andExpect(content().string(containsString("error-summary")));
        mvc.perform(post(page)
                        .param("place", "1")
                        .param("plannedOn", clock.today().plusDays(1).toString())
                        .with(csrf())
                        .with(as("victor")))
                .andExpect(redirectedUrl(page));
        mvc.perform(post(page).with(csrf()).with(as("mei"))).andExpect(status().isForbidden());

        Assessment grant = everythingRemediated(EndAnchor.IMMEDIATE_FUTURE, null);
        assertThat(keys(assess(id, grant, Actors.investigator()))).containsExactly("petition.refused.visitOpen");
        assertThat(keys(visitPlaces.made(id, 1, clock.today().plusDays(1), " ", Actors.investigator())))
                .containsExactly("petition.refused.visitAhead", "petition.refused.findings");
        visitPlaces
                .made(id, 1, clock.today(), "Gates stood open at midnight", Actors.investigator())
                .orThrow();
        assertThat(keys(visitPlaces.callOff(id, 1, "No", Actors.investigator())))
                .containsExactly("petition.refused.noVisit");
        mvc.perform(get("/petition/assess/" + taskOf(id, TASK_ASSESS)).with(as("victor")))
                .andExpect(content().string(containsString("Gates stood open at midnight")));
        mvc.perform(get("/petitions/" + id).with(as("mei")))
                .andExpect(content().string(not(containsString("Gates stood open at midnight"))));

        toSignature(id, grant);
        sign(id, Actors.commissioner()).orThrow();
        mvc.perform(get("/petitions/" + id).with(as("mei")))
                .andExpect(content().string(containsString("Gates stood open at midnight")));
    }

    @Test
    void the_pages_of_the_record_keep_what_was_entered_and_are_closed_to_others() throws Exception {
        PetitionId id = draft();
        String page = "/petitions/" + id;
        mvc.perform(post(page + "/audits")
                        .param("auditor", "Kept & Co")
                        .with(csrf())
                        .with(as("mei")))
                .andExpect(content().string(allOf(containsString("error-summary"), containsString("Kept &amp; Co"))));
        mvc.perform(post(page + "/ledger")
                        .param("worker", "Kept name")
                        .with(csrf())
                        .with(as("mei")))
                .andExpect(content().string(allOf(containsString("error-summary"), containsString("Kept name"))));
        mvc.perform(post(page + "/workers").with(csrf()).with(as("mei")))
                .andExpect(content().string(containsString("error-summary")));
        mvc.perform(post(page + "/workers")
                        .param("grievance", "A hotline")
                        .with(csrf())
                        .with(as("mei")))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page + "/workers").with(as("mei"))).andExpect(content().string(containsString("A hotline")));
        for (String part : List.of("/ledger", "/audits", "/workers", "/papers", "/places", "/places/1")) {
            mvc.perform(get(page + part).with(as("harper"))).andExpect(status().isNotFound());
            mvc.perform(get(page + part).with(as("victor"))).andExpect(status().is4xxClientError());
        }
    }
}
