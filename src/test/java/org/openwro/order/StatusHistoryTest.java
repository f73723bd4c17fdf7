package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openwro.calendar.PartialDate;
import org.openwro.screening.core.EndAnchor;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.TargetKind;

/** What holds of the status of every order, whatever happened to it. */
class StatusHistoryTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 60;

    static Stream<StatusHistory> histories() {
        return new Random(1307).longs(400).mapToObj(seed -> random(new Random(seed)));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_last_step_whose_day_has_come_is_the_status_of_the_day(StatusHistory history) {
        for (LocalDate day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
            assertThat(told(history.steps(), day)).as("%s", day).isEqualTo(history.on(day));
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void an_order_is_inactive_exactly_when_an_act_ended_every_target(StatusHistory history) {
        for (LocalDate day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
            LocalDate on = day;
            boolean ended =
                    history.targets().stream().allMatch(target -> target.force().hasEnded(on));
            assertThat(history.on(day).dashboard() == ListedStatus.Dashboard.INACTIVE)
                    .as("%s", day)
                    .isEqualTo(ended);
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void what_lies_over_an_order_never_takes_it_off_the_list(StatusHistory history) {
        StatusHistory bare = new StatusHistory(history.since(), history.targets(), List.of());
        for (LocalDate day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
            assertThat(history.on(day).isListedActive()).isEqualTo(bare.on(day).isListedActive());
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void a_later_act_changes_no_day_before_it(StatusHistory history) {
        LocalDate act = START.plusDays(DAYS / 2);
        StatusHistory after = new StatusHistory(
                history.since(),
                history.targets().stream()
                        .map(target -> target.force().isOpen()
                                ? target.ended(act, EndAnchor.IMMEDIATE_FUTURE, TargetEnd.REVOCATION)
                                : target)
                        .toList(),
                history.replacements());
        for (LocalDate day = START; day.isBefore(act); day = day.plusDays(1)) {
            assertThat(after.on(day)).as("%s", day).isEqualTo(history.on(day));
        }
    }

    @Test
    void a_wro_is_applied_again_when_the_finding_in_its_place_is_gone() {
        StatusHistory history = new StatusHistory(
                PartialDate.of(START),
                List.of(target(1, Force.since(START))),
                List.of(StatusHistory.Replacement.finding(PartialDate.of(START.plusDays(5)), START.plusDays(9))));
        assertThat(history.steps())
                .extracting(StatusStep::status)
                .containsExactly(ListedStatus.ACTIVE, ListedStatus.ACTIVE_SUPERSEDED_FINDING, ListedStatus.ACTIVE);
    }

    @Test
    void a_stay_suspends_an_order_until_it_is_aimed_at_the_party_again() {
        StatusHistory history = new StatusHistory(
                PartialDate.of(START),
                List.of(
                        target(1, new Force(START, START.plusDays(5), EndAnchor.IMMEDIATE_FUTURE, TargetEnd.STAY)),
                        target(1, Force.NONE).anew(2, "Works 1", START.plusDays(20))),
                List.of());
        assertThat(history.steps())
                .containsExactly(
                        new StatusStep(ListedStatus.ACTIVE, PartialDate.of(START)),
                        new StatusStep(ListedStatus.INACTIVE_STAYED, PartialDate.of(START.plusDays(5))),
                        new StatusStep(ListedStatus.ACTIVE, PartialDate.of(START.plusDays(20))));
    }

    @Test
    void a_wro_that_lies_wholly_under_the_uflpa_gives_way_on_21_june_2022_and_one_that_does_not_stays() {
        PartialDate issued = PartialDate.parse("2020-05-01");
        Target listed = target(1, Force.NONE).anew(1, "Hetian Haolin Hair Accessories Co., Ltd.", issued.from());
        assertThat(StatusHistory.ofWro(issued, List.of(listed), List.of()).steps())
                .containsExactly(
                        new StatusStep(ListedStatus.ACTIVE, issued),
                        new StatusStep(ListedStatus.ACTIVE_SUPERSEDED_UFLPA, PartialDate.parse("2022-06-21")));
        assertThat(StatusHistory.ofWro(issued, List.of(listed, target(2, Force.since(issued.from()))), List.of())
                        .steps())
                .containsExactly(new StatusStep(ListedStatus.ACTIVE, issued));
    }

    private static ListedStatus told(List<StatusStep> steps, LocalDate day) {
        return steps.stream()
                .filter(step -> step.on().from() == null || !step.on().from().isAfter(day))
                .reduce((one, other) -> other)
                .orElseThrow()
                .status();
    }

    private static StatusHistory random(Random random) {
        List<Target> targets = new ArrayList<>();
        for (int seq = 1; seq <= 1 + random.nextInt(4); seq++) {
            LocalDate end = START.plusDays(1 + random.nextInt(DAYS));
            Force force = random.nextBoolean()
                    ? Force.since(START)
                    : new Force(START, end, EndAnchor.RECEIVED_AFTER, random.nextInt(4) == 0 ? null : act(random));
            targets.add(target(seq, force));
        }
        List<StatusHistory.Replacement> over = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            int from = random.nextInt(DAYS);
            over.add(StatusHistory.Replacement.finding(
                    PartialDate.of(START.plusDays(from)),
                    random.nextBoolean() ? null : START.plusDays(from + 1 + random.nextInt(DAYS))));
        }
        return new StatusHistory(PartialDate.of(START), targets, over);
    }

    private static TargetEnd act(Random random) {
        List<TargetEnd> acts = List.of(TargetEnd.MODIFICATION, TargetEnd.REVOCATION, TargetEnd.VACATUR, TargetEnd.STAY);
        return acts.get(random.nextInt(acts.size()));
    }

    private static Target target(int seq, Force force) {
        return new Target(
                seq,
                TargetKind.ENTITY,
                "Works " + seq,
                List.of(),
                "MY",
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                Inclusion.NAMED_ONLY,
                new Goods(List.of(), List.of("glove"), false, true, false, null),
                force);
    }
}
