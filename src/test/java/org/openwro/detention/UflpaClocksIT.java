package org.openwro.detention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwro.detention.process.DetentionModel.TASK_CHOOSE_OPTION;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.calendar.ClockId;
import org.openwro.identity.DemoPersonas;
import org.openwro.platform.Outcome;
import org.openwro.screening.core.Instrument;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The clocks of a shipment under the UFLPA. The days are counted here by hand, from a Monday in a month without a federal holiday near
 * the ends of the periods.
 */
class UflpaClocksIT extends DetentionIT {

    @Autowired
    private AskForExtension askForExtension;

    @Autowired
    private DecideExtension decideExtension;

    @Autowired
    private ExtensionRules extensionRules;

    /** The first Monday of March: thirty days on it is a Wednesday of April, ninety days on a Sunday of May or June. */
    @BeforeEach
    void beginOnAMondayOfMarch() {
        LocalDate day = LocalDate.of(clock.today().getYear() + 1, 3, 1);
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(1);
        }
        clock.set(day);
    }

    private DetentionId mixed() {
        String entry = entry();
        LocalDate today = clock.today();
        return hit(
                LineFixture.hit(LineFixture.line(entry, 1, DemoPersonas.HARBOR.name(), today), order("UFLPA")),
                LineFixture.hit(LineFixture.line(entry, 2, DemoPersonas.HARBOR.name(), today), order("WRO")));
    }

    private Outcome<Detention> ask(DetentionId id, LocalDate until) {
        return askForExtension.ask(new AskForExtension.Command(id, until, "The gin opens in May."), HARPER);
    }

    private Outcome<Detention> grant(DetentionId id, LocalDate until) {
        return decideExtension.decide(new DecideExtension.Command(id, true, until, ""), TARA);
    }

    private List<ClockId> rows(DetentionId id) {
        return clocks.of(detentions.get(id)).stream()
                .map(row -> row.clock().id())
                .toList();
    }

    @Test
    void the_importer_has_thirty_days_from_the_notice_and_not_the_three_months_from_importation() throws IOException {
        DetentionId id = noticed(held(order("UFLPA")));
        LocalDate due = clock.today().plusDays(30);

        assertThat(task(id.value(), TASK_CHOOSE_OPTION).dueOn()).isEqualTo(due);
        assertThat(rows(id)).contains(ClockId.C13, ClockId.C08).doesNotContain(ClockId.C09, ClockId.C10);
        assertThat(clocks.next(detentions.get(id)).orElseThrow().dueOn()).isEqualTo(due);
        assertThat(letter(id, "Notice of detention")).contains("30 days after this notice");

        clock.set(due);
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.PROOF_PENDING);
        clock.set(due.plusDays(1));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.EXCLUDED);
        assertThat(detentions.get(id).course().exclusion().ground()).isEqualTo(ExclusionGround.NO_PROOF_IN_TIME);
        assertThat(letter(id, "Advice of exclusion"))
                .contains("30 days after the notice")
                .doesNotContain("three months after the date of importation");
    }

    @Test
    void a_wro_keeps_its_three_months_and_knows_no_deemed_exclusion() {
        DetentionId id = noticed(held(order("WRO")));

        assertThat(rows(id)).contains(ClockId.C09, ClockId.C10).doesNotContain(ClockId.C08, ClockId.C13);
        assertThat(task(id.value(), TASK_CHOOSE_OPTION).dueOn())
                .isEqualTo(clocks.proof(clock.today()).dueOn());
        proven(id);
        clock.set(clock.today().plusDays(200));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.UNDER_ADMISSIBILITY_REVIEW);
    }

    @Test
    void goods_under_the_uflpa_that_nobody_determined_in_thirty_days_after_presentation_are_deemed_excluded()
            throws IOException {
        LocalDate presented = clock.today();
        DetentionId id = proven(noticed(held(order("UFLPA"))));

        clock.set(presented.plusDays(30));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.UNDER_ADMISSIBILITY_REVIEW);
        clock.set(presented.plusDays(31));
        jobs.runDue();

        assertThat(state(id)).isEqualTo(DetentionState.EXCLUDED);
        assertThat(detentions.get(id).course().exclusion().ground()).isEqualTo(ExclusionGround.NOT_DETERMINED);
        assertThat(letter(id, "Advice of exclusion")).contains("deemed excluded");
        protest(id, HARPER).orThrow();
        assertThat(state(id)).isEqualTo(DetentionState.PROTESTED);
        everythingIsAccountedFor(id);
    }

    @Test
    void a_response_after_the_thirty_days_from_presentation_is_not_cut_off_before_the_importers_own_period_ends() {
        DetentionId id = held(order("UFLPA"));
        LocalDate presented = clock.today();
        presented(id);
        clock.set(presented.plusDays(4));
        decide(id, LineChoice.DETAIN, LineChoice.DETAIN).orThrow();
        jobs.runDue();
        clock.set(presented.plusDays(32));
        proven(id);
        jobs.runDue();

        assertThat(state(id)).isEqualTo(DetentionState.UNDER_ADMISSIBILITY_REVIEW);
        assertThat(clocks.determination(detentions.get(id)).orElseThrow().dueOn())
                .isEqualTo(clocks.responses(detentions.get(id)).get(0).dueOn());
    }

    @Test
    void a_mixed_shipment_names_the_period_of_each_instrument_and_waits_for_the_last() {
        DetentionId id = noticed(mixed());
        LocalDate imported = clock.today();
        Detention detention = detentions.get(id);

        assertThat(clocks.responses(detention))
                .extracting(ResponsePeriod::instrument)
                .containsExactly(Instrument.UFLPA, Instrument.WRO);
        assertThat(clocks.of(detention))
                .filteredOn(row -> row.clock().id() == ClockId.C13)
                .singleElement()
                .satisfies(row -> assertThat(row.under()).containsExactly(Instrument.UFLPA));
        assertThat(task(id.value(), TASK_CHOOSE_OPTION).dueOn()).isEqualTo(imported.plusDays(30));
        assertThat(clocks.determination(detention)).isEmpty();

        clock.set(imported.plusDays(31));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.PROOF_PENDING);
        proven(id);

        assertThat(keys(recommend(id, LineChoice.RELEASE, LineChoice.RELEASE))).containsExactly("detention.line.late");
        recommend(id, LineChoice.EXCLUDE, LineChoice.RELEASE).orThrow();
        assertThat(keys(decideAdmissibility.decide(
                        new DecideAdmissibility.Command(id, decisions(id, LineChoice.RELEASE, LineChoice.RELEASE)),
                        PAULA)))
                .containsExactly("detention.line.late");
    }

    @Test
    void a_presumption_that_joins_after_the_notice_moves_the_due_day_and_the_timer() {
        String entry = entry();
        LocalDate imported = clock.today();
        DetentionId id = noticed(
                hit(LineFixture.hit(LineFixture.line(entry, 1, DemoPersonas.HARBOR.name(), imported), order("WRO"))));

        hit(LineFixture.hit(LineFixture.line(entry, 1, DemoPersonas.HARBOR.name(), imported), order("UFLPA")));

        assertThat(task(id.value(), TASK_CHOOSE_OPTION).dueOn()).isEqualTo(imported.plusDays(30));
        clock.set(imported.plusDays(31));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.EXCLUDED);
    }

    @Test
    void an_extension_moves_the_period_and_both_sides_see_it() {
        DetentionId id = noticed(held(order("UFLPA")));
        LocalDate notice = clock.today();
        LocalDate wanted = notice.plusDays(60);
        ask(id, wanted).orThrow();
        assertThat(keys(ask(id, wanted))).containsExactly("detention.extension.open");
        grant(id, notice.plusDays(45)).orThrow();

        assertThat(task(id.value(), TASK_CHOOSE_OPTION).dueOn()).isEqualTo(notice.plusDays(45));
        assertThat(mailsTo(id, "ORG-HARBOR")).anyMatch(subject -> subject.startsWith("More time granted"));
        clock.set(notice.plusDays(45));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.PROOF_PENDING);
        clock.set(notice.plusDays(46));
        jobs.runDue();
        assertThat(state(id)).isEqualTo(DetentionState.EXCLUDED);
    }

    @Test
    void more_time_ends_with_ninety_days_from_the_notice_and_with_the_second_extension() {
        DetentionId id = noticed(held(order("UFLPA")));
        LocalDate notice = clock.today();

        assertThat(keys(ask(id, notice.plusDays(91)))).containsExactly("detention.extension.untilBetween");
        assertThat(keys(ask(id, notice.plusDays(30)))).containsExactly("detention.extension.untilBetween");
        assertThat(keys(ask(id, null))).containsExactly("detention.extension.untilRequired");
        ask(id, notice.plusDays(50)).orThrow();
        assertThat(keys(grant(id, notice.plusDays(91)))).containsExactly("detention.extension.untilBetween");
        grant(id, notice.plusDays(50)).orThrow();
        ask(id, notice.plusDays(60)).orThrow();
        grant(id, notice.plusDays(60)).orThrow();

        assertThat(keys(ask(id, notice.plusDays(70)))).containsExactly("detention.extension.tooMany");
    }

    @Test
    void what_is_overdue_cannot_be_extended() {
        DetentionId id = noticed(held(order("UFLPA")));
        clock.set(clock.today().plusDays(31));

        assertThat(keys(ask(id, clock.today().plusDays(5)))).containsExactly("detention.extension.over");
        assertThat(keys(fileProof.file(proof(id), HARPER))).containsExactly("detention.proof.late.C13");
    }

    @Test
    void the_three_months_of_a_wro_cannot_be_extended() {
        DetentionId id = noticed(held(order("WRO")));

        assertThat(keys(ask(id, clock.today().plusDays(100)))).containsExactly("detention.extension.noPeriod");
        assertThat(extensionRules.mayAsk(detentions.get(id), clock.today())).isFalse();
    }

    @Test
    void only_the_importers_side_asks_and_only_a_trade_specialist_decides_and_a_refusal_gives_its_reason() {
        DetentionId id = noticed(held(order("UFLPA")));
        LocalDate until = clock.today().plusDays(40);

        assertThat(keys(askForExtension.ask(new AskForExtension.Command(id, until, "Why not"), Actors.otherImporter())))
                .containsExactly("detention.notYours");
        assertThat(keys(grant(id, until))).containsExactly("detention.extension.noneOpen");
        ask(id, until).orThrow();
        assertThat(keys(decideExtension.decide(new DecideExtension.Command(id, true, until, ""), HARPER)))
                .containsExactly("detention.extension.notYours");
        assertThat(keys(decideExtension.decide(new DecideExtension.Command(id, null, null, ""), TARA)))
                .contains("detention.extension.choiceRequired");
        assertThat(keys(decideExtension.decide(new DecideExtension.Command(id, false, null, ""), TARA)))
                .containsExactly("detention.extension.refusalReason");

        decideExtension
                .decide(new DecideExtension.Command(id, false, null, "The records exist already."), TARA)
                .orThrow();
        assertThat(task(id.value(), TASK_CHOOSE_OPTION).dueOn())
                .isEqualTo(clock.today().plusDays(30));
        assertThat(mailsTo(id, "ORG-HARBOR")).anyMatch(subject -> subject.startsWith("No more time"));
    }
}
