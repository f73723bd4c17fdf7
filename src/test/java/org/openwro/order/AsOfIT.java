package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwro.Actors;
import org.openwro.screening.core.EndAnchor;
import org.springframework.beans.factory.annotation.Autowired;

/** The register as it stood on one day, as it was known on another. */
class AsOfIT extends OrderIT {

    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final int STEP = 7;

    @Autowired
    private OrderRegister register;

    /** What the register tells of an order on a day: its status, and who is still reached. */
    private record Told(ListedStatus status, List<String> reached) {}

    @ParameterizedTest
    @ValueSource(longs = {1307, 1242, 1920, 2021})
    void what_was_answered_once_is_answered_again_when_it_is_asked_as_known_then(long seed) {
        Random random = new Random(seed);
        OrderId id = HistoricOrderFixture.inForce(jdbc, "Works A", "Works B", "Works C", "Works D");
        Map<AsOf, Told> answers = new HashMap<>();
        for (int round = 0; round < 5; round++) {
            clock.set(BEGIN.plusDays((long) round * STEP));
            LocalDate known = clock.today();
            List<Target> open = orders.get(id).openTargets();
            if (!open.isEmpty() && orders.get(id).state() == OrderState.IN_FORCE) {
                act(id, open.get(random.nextInt(open.size())), known.plusDays(random.nextInt(40) - 20L));
            }
            for (LocalDate day = BEGIN.minusDays(30); day.isBefore(BEGIN.plusDays(60)); day = day.plusDays(3)) {
                answers.put(new AsOf(day, known), told(id, AsOf.on(day)));
            }
        }
        clock.set(BEGIN.plusDays(200));
        answers.forEach(
                (asOf, told) -> assertThat(told(id, asOf)).as("%s", asOf).isEqualTo(told));
    }

    @Test
    void a_list_of_a_day_counts_what_was_listed_then() {
        RegisterFilter active = RegisterFilter.everything()
                .from(RegisterSource.HISTORY)
                .with(Set.of(
                        ListedStatus.ACTIVE,
                        ListedStatus.PARTIALLY_ACTIVE,
                        ListedStatus.ACTIVE_SUPERSEDED_FINDING,
                        ListedStatus.ACTIVE_SUPERSEDED_UFLPA))
                .naming("WRO-MY");
        assertThat(ids(active.asOf(AsOf.on(LocalDate.of(2020, 7, 15))))).containsExactly("WRO-MY-2020-TOPGLOVE");
        assertThat(ids(active.asOf(AsOf.on(LocalDate.of(2020, 3, 22))))).containsExactly("WRO-MY-2019-WRP");
        assertThat(ids(active.asOf(AsOf.on(LocalDate.of(2019, 9, 29))))).isEmpty();
    }

    @Test
    void a_page_and_the_api_show_the_xinjiang_order_before_the_uflpa_and_nothing_before_it_was_issued()
            throws Exception {
        mvc.perform(get("/api/v1/orders/WRO-CN-2021-XUAR?asOf=2022-06-20"))
                .andExpect(jsonPath("$.status").value("ACTIVE"));
        mvc.perform(get("/api/v1/orders/WRO-CN-2021-XUAR?asOf=2022-06-21"))
                .andExpect(jsonPath("$.status").value("ACTIVE_SUPERSEDED_UFLPA"));
        mvc.perform(get("/api/v1/orders/WRO-CN-2021-XUAR?asOf=2021-01-12")).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/orders?country=CN&fiscalYear=2021&asOf=2021-01-13&knownAt=2021-01-12"))
                .andExpect(
                        jsonPath("$.items[*].id").value(Matchers.contains("WRO-CN-2020-XPCC", "FND-CN-2020-BAOANZHAO")))
                .andExpect(jsonPath("$.knownAt").value("2021-01-12"));
        mvc.perform(get("/orders/WRO-CN-2021-XUAR?asOf=2022-06-20"))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("20 June 2022")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("Active, UFLPA applied"))));
        mvc.perform(get("/orders/WRO-CN-2021-XUAR?asOf=2021-01-12"))
                .andExpect(content().string(Matchers.containsString("there was no such order")));
        mvc.perform(get("/orders/WRO-CN-2021-XUAR?asOf=yesterday")).andExpect(status().isBadRequest());
    }

    private void act(OrderId id, Target target, LocalDate day) {
        changeOrder
                .change(
                        id,
                        new Release(
                                ReleaseKind.MODIFICATION,
                                Set.of(target.seq()),
                                EndAnchor.PRODUCED_AFTER,
                                day,
                                "Remediated " + target.name(),
                                ""),
                        Actors.commissioner())
                .orThrow();
    }

    private Told told(OrderId id, AsOf asOf) {
        RegisterDetail detail = register.find(id, asOf).orElseThrow();
        List<String> reached = new ArrayList<>();
        detail.targets().stream()
                .filter(target -> !target.force().hasEnded(asOf.day()))
                .forEach(target ->
                        reached.add(target.name() + " to " + target.force().to()));
        return new Told(detail.entry().status(), reached);
    }

    private List<String> ids(RegisterFilter filter) {
        return register.all(filter, RegisterSort.OLDEST).stream()
                .map(entry -> entry.id().value())
                .toList();
    }
}
