package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwro.detention.process.AdmissibilityReviewModel.TASK_REVIEW_PROOF;
import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;
import static org.openwro.detention.process.DetentionModel.TASK_DECIDE_DETENTION;
import static org.openwro.detention.process.DetentionModel.TASK_DECIDE_FURTHER_REVIEW;
import static org.openwro.detention.process.DetentionModel.TASK_DECIDE_PROTEST;
import static org.openwro.detention.process.DetentionModel.TASK_RECORD_DESTRUCTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openwro.calendar.ClockId;
import org.openwro.screening.core.Instrument;

/** Every end of both models, and silence at each clock. */
class DetentionProcessIT extends DetentionIT {

    @Test
    void a_shipment_that_falls_under_no_order_is_released_at_the_first_decision() {
        DetentionId id = presented(held(order("WRO")));

        decide(id, LineChoice.RELEASE, LineChoice.RELEASE).orThrow();

        assertThat(endsReached(id.value())).containsExactly("endEvent_shipmentReleased");
        assertThat(state(id)).isEqualTo(DetentionState.RELEASED);
        assertThat(lineStates(id)).containsOnly(LineState.RELEASED);
        assertThat(letters(id, HARPER)).containsExactly("Notice of release");
        everythingIsAccountedFor(id);
    }

    @Test
    void the_notice_tells_the_importer_that_some_lines_are_detained_and_the_others_are_released() {
        DetentionId id = presented(held(order("WRO")));

        decide(id, LineChoice.RELEASE, LineChoice.DETAIN).orThrow();
        assertThat(state(id)).isEqualTo(DetentionState.DETAINED);
        jobs.runDue();

        assertThat(state(id)).isEqualTo(DetentionState.PROOF_PENDING);
        assertThat(lineStates(id)).containsExactly(LineState.RELEASED, LineState.HELD);
        assertThat(letters(id, HARPER)).containsExactly("Notice of detention");
        assertThat(mailsTo(id, "ORG-HARBOR")).hasSize(1);
        LocalDate due = clocks.proof(clock.today()).dueOn();
        assertThat(task(id.value(), TASK_CHOOSE_OPTION).dueOn()).isEqualTo(due);
        everythingIsAccountedFor(id);
    }

    @Test
    void silence_for_five_business_days_detains_and_never_releases() {
        DetentionId id = presented(held(order("WRO")));
        LocalDate due = clocks.decision(clock.today()).dueOn();
        assertThat(task(id.value(), TASK_DECIDE_DETENTION).dueOn()).isEqualTo(due);

        clock.set(due);
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.PRESENTED);

        clock.set(due.plusDays(1));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.PROOF_PENDING);
        assertThat(detentions.get(id).course().decision()).isEqualTo(new FirstDecision(due, null, true));
        assertThat(lineStates(id)).containsOnly(LineState.HELD);
    }

    @Test
    void an_importer_exports_instead_of_proving() {
        DetentionId id = noticed(held(order("WRO")));
        chooseExport.choose(new ChooseExport.Command(id, true), HARPER).orThrow();

        export(id, PAT).orThrow();

        assertThat(endsReached(id.value())).containsExactly("endEvent_goodsExported");
        assertThat(state(id)).isEqualTo(DetentionState.EXPORTED);
        everythingIsAccountedFor(id);
    }

    @Test
    void a_shipment_of_which_a_part_was_released_and_the_rest_exported_is_released_in_part() {
        DetentionId id = presented(held(order("WRO")));
        decide(id, LineChoice.RELEASE, LineChoice.DETAIN).orThrow();
        jobs.runDue();
        chooseExport.choose(new ChooseExport.Command(id, true), HARPER).orThrow();

        export(id, PAT).orThrow();

        assertThat(state(id)).isEqualTo(DetentionState.PARTIALLY_RELEASED);
        assertThat(lineStates(id)).containsExactly(LineState.RELEASED, LineState.EXPORTED);
        everythingIsAccountedFor(id);
    }

    @Test
    void satisfactory_proof_releases_every_line_after_questions_were_answered() {
        DetentionId id = proven(noticed(held(order("WRO"))));
        reviewProof
                .review(ReviewProof.Command.asking(id, "Which gin?", "Which bales?"), TARA)
                .orThrow();
        answerQuestions
                .answer(
                        new AnswerQuestions.Command(
                                id, Map.of(1, "Gin 12", 2, "Bales 1 to 9"), List.of(file("bales.txt"))),
                        HARPER)
                .orThrow();
        assertThat(task(id.value(), TASK_REVIEW_PROOF).name()).isNotEmpty();

        decided(id, LineChoice.RELEASE, LineChoice.RELEASE);

        assertThat(endsReached(id.value()))
                .containsExactlyInAnyOrder("endEvent_admissibilityDecided", "endEvent_goodsReleased");
        assertThat(state(id)).isEqualTo(DetentionState.RELEASED);
        everythingIsAccountedFor(id);
    }

    @Test
    void proof_that_satisfies_for_one_line_releases_it_and_excludes_the_other() {
        DetentionId id = decided(proven(noticed(held(order("WRO")))), LineChoice.RELEASE, LineChoice.EXCLUDE);

        assertThat(state(id)).isEqualTo(DetentionState.EXCLUDED);
        assertThat(lineStates(id)).containsExactly(LineState.RELEASED, LineState.EXCLUDED);
        assertThat(letters(id, HARPER)).contains("Advice of exclusion");
        assertThat(detentions.get(id).course().exclusion().ground()).isEqualTo(ExclusionGround.NOT_SATISFACTORY);
        everythingIsAccountedFor(id);
    }

    @Test
    void goods_without_proof_three_months_after_importation_are_excluded_and_after_sixty_days_destroyed() {
        DetentionId id = noticed(held(order("WRO")));
        LocalDate due = clocks.proof(clock.today()).dueOn();
        clock.set(due);
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.PROOF_PENDING);

        clock.set(due.plusDays(1));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.EXCLUDED);
        assertThat(detentions.get(id).course().exclusion().ground()).isEqualTo(ExclusionGround.NO_PROOF_IN_TIME);

        passed(each -> clocks.abandonment(each.course().exclusion().on()).dueOn(), id);
        assertThat(state(id)).isEqualTo(DetentionState.ABANDONED);
        assertThat(task(id.value(), TASK_RECORD_DESTRUCTION).port()).isEqualTo(LineFixture.LOS_ANGELES);

        recordDestruction
                .record(new RecordDestruction.Command(id, clock.today(), "Furnace 3", "P. Nguyen", quantities(id)), PAT)
                .orThrow();
        assertThat(endsReached(id.value())).containsExactly("endEvent_goodsDestroyed");
        assertThat(state(id)).isEqualTo(DetentionState.DESTROYED);
        everythingIsAccountedFor(id);
    }

    @Test
    void goods_under_a_finding_are_seized_when_the_proof_does_not_satisfy() {
        DetentionId id = decided(proven(noticed(held(order("FND")))), LineChoice.EXCLUDE, LineChoice.EXCLUDE);

        assertThat(endsReached(id.value()))
                .containsExactlyInAnyOrder("endEvent_admissibilityDecided", "endEvent_goodsSeized");
        assertThat(state(id)).isEqualTo(DetentionState.SEIZED);
        assertThat(lineStates(id)).containsOnly(LineState.SEIZED);
        assertThat(letters(id, HARPER)).contains("Notice of seizure");
        everythingIsAccountedFor(id);
    }

    private DetentionId mixed() {
        String entry = entry();
        return hit(
                LineFixture.hit(LineFixture.line(entry, 1, "Harbor Home Textiles LLC", clock.today()), order("FND")),
                LineFixture.hit(LineFixture.line(entry, 2, "Harbor Home Textiles LLC", clock.today()), order("WRO")));
    }

    @Test
    void lines_that_only_a_wro_holds_are_excluded_after_the_lines_under_a_finding_are_seized() {
        DetentionId id = noticed(mixed());
        passed(each -> clocks.proof(each.shipment().importDate()).dueOn(), id);

        Detention detention = detentions.get(id);
        assertThat(detention.state()).isEqualTo(DetentionState.EXCLUDED);
        assertThat(detention.instrument()).isEqualTo(Instrument.WRO);
        assertThat(lineStates(id)).containsExactly(LineState.SEIZED, LineState.EXCLUDED);
        assertThat(letters(id, HARPER)).contains("Notice of seizure", "Advice of exclusion");
        assertThat(detention.course().seizure())
                .isEqualTo(new Seizure(ExclusionGround.NO_PROOF_IN_TIME, clock.today()));
        assertThat(clocks.of(detention))
                .filteredOn(row -> row.dueOn() != null)
                .extracting(row -> row.clock().id())
                .contains(ClockId.C11, ClockId.C15, ClockId.C18);

        passed(each -> clocks.abandonment(each.course().exclusion().on()).dueOn(), id);
        recordDestruction
                .record(new RecordDestruction.Command(id, clock.today(), "Furnace 3", "P. Nguyen", quantities(id)), PAT)
                .orThrow();
        assertThat(endsReached(id.value())).containsExactly("endEvent_goodsDestroyed");
        assertThat(lineStates(id)).containsExactly(LineState.SEIZED, LineState.DESTROYED);
        everythingIsAccountedFor(id);
    }

    @Test
    void a_protest_that_is_granted_releases_the_excluded_lines_and_never_the_seized_ones() {
        DetentionId id = decided(proven(noticed(mixed())), LineChoice.EXCLUDE, LineChoice.EXCLUDE);
        assertThat(state(id)).isEqualTo(DetentionState.EXCLUDED);
        protest(id, HARPER).orThrow();
        decideProtest(id, true).orThrow();

        assertThat(state(id)).isEqualTo(DetentionState.PARTIALLY_RELEASED);
        assertThat(lineStates(id)).containsExactly(LineState.SEIZED, LineState.RELEASED);
        everythingIsAccountedFor(id);
    }

    @Test
    void a_seized_shipment_of_which_a_line_was_admissible_ends_with_the_seizure() {
        DetentionId id = decided(proven(noticed(mixed())), LineChoice.EXCLUDE, LineChoice.RELEASE);

        assertThat(endsReached(id.value()))
                .containsExactlyInAnyOrder("endEvent_admissibilityDecided", "endEvent_goodsSeized");
        assertThat(lineStates(id)).containsExactly(LineState.SEIZED, LineState.RELEASED);
    }

    @Test
    void lines_under_a_finding_that_are_admissible_do_not_make_the_others_seizable() {
        DetentionId id = mixed();

        decided(proven(noticed(id)), LineChoice.RELEASE, LineChoice.EXCLUDE);

        assertThat(state(id)).isEqualTo(DetentionState.EXCLUDED);
        assertThat(lineStates(id)).containsExactly(LineState.RELEASED, LineState.EXCLUDED);
    }

    @Test
    void excluded_goods_are_exported_when_the_port_has_seen_them_leave() {
        DetentionId id = excluded();
        askForExport.ask(id, HARPER).orThrow();
        assertThat(mailsTo(id, "pat@openwro.example")).hasSize(1);
        assertThat(keys(askForExport.ask(id, HARPER))).containsExactly("detention.export.asked");

        export(id, PAT).orThrow();

        assertThat(endsReached(id.value()))
                .containsExactlyInAnyOrder("endEvent_admissibilityDecided", "endEvent_excludedGoodsExported");
        assertThat(state(id)).isEqualTo(DetentionState.EXPORTED);
        everythingIsAccountedFor(id);
    }

    @Test
    void a_granted_protest_releases_the_goods() {
        DetentionId id = protested();
        decideProtest(id, true).orThrow();

        assertThat(endsReached(id.value()))
                .containsExactlyInAnyOrder("endEvent_admissibilityDecided", "endEvent_protestGranted");
        assertThat(state(id)).isEqualTo(DetentionState.RELEASED);
        assertThat(lineStates(id)).containsOnly(LineState.RELEASED);
        everythingIsAccountedFor(id);
    }

    @Test
    void a_denied_protest_opens_the_way_to_court() {
        DetentionId id = protested();
        decideProtest(id, false).orThrow();

        assertThat(endsReached(id.value()))
                .containsExactlyInAnyOrder("endEvent_admissibilityDecided", "endEvent_protestDenied");
        assertThat(state(id)).isEqualTo(DetentionState.PROTEST_DENIED);
        assertThat(lineStates(id)).containsOnly(LineState.EXCLUDED);
        assertThat(letters(id, HARPER)).contains("Protest denied");
    }

    @Test
    void a_protest_that_nobody_decides_in_thirty_days_is_treated_as_denied() {
        DetentionId id = protested();
        LocalDate due = clocks.protestDecision(clock.today()).dueOn();
        assertThat(task(id.value(), TASK_DECIDE_FURTHER_REVIEW).dueOn()).isEqualTo(due);
        clock.set(due);
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.PROTESTED);

        clock.set(due.plusDays(1));
        jobs.runDue();
        assertThat(endsReached(id.value())).contains("endEvent_protestDenied");
        assertThat(detentions.get(id).course().protest().isDeniedBySilence()).isTrue();
        assertThat(detentions.get(id).course().protest().decidedOn()).isEqualTo(due);
    }

    private DetentionId protestedForLackOfProof() {
        DetentionId id = noticed(held(order("WRO")));
        passed(each -> clocks.proof(each.shipment().importDate()).dueOn(), id);
        protest(id, HARPER).orThrow();
        return id;
    }

    @Test
    void the_port_director_decides_the_protest_against_an_exclusion_that_nobody_decided() {
        DetentionId granted = protestedForLackOfProof();
        assertThat(task(granted.value(), TASK_DECIDE_PROTEST).port()).isEqualTo(LineFixture.LOS_ANGELES);
        decideProtest(granted, true, PAULA).orThrow();
        assertThat(endsReached(granted.value())).containsExactly("endEvent_protestGranted");

        DetentionId denied = protestedForLackOfProof();
        decideProtest(denied, false, PAULA).orThrow();
        assertThat(endsReached(denied.value())).containsExactly("endEvent_protestDenied");
    }

    @Test
    void a_protest_that_the_port_does_not_decide_in_thirty_days_is_treated_as_denied_too() {
        DetentionId id = protestedForLackOfProof();
        clock.set(clocks.protestDecision(clock.today()).dueOn().plusDays(1));
        jobs.runDue();

        assertThat(detentions.get(id).course().protest().isDeniedBySilence()).isTrue();
    }

    @Test
    void a_protest_on_file_stops_the_abandonment() {
        DetentionId id = protested();
        LocalDate abandonment = clocks.abandonment(clock.today()).dueOn();
        clock.set(abandonment.plusDays(1));
        jobs.runDue();

        assertThat(state(id)).isEqualTo(DetentionState.PROTEST_DENIED);
    }
}
