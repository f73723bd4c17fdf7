package org.openwro.reference.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HistoricTargetsTest {

    private static final HistoricTargets TARGETS = HistoricTargets.bundled();
    private static final Map<String, HistoricOrder> ORDERS =
            HistoricOrder.bundled().stream().collect(Collectors.toMap(HistoricOrder::id, Function.identity()));

    @Test
    void the_table_holds_76_withhold_release_orders_and_11_findings() {
        assertThat(ORDERS.values())
                .hasSize(87)
                .filteredOn(HistoricOrder::isFinding)
                .hasSize(11);
    }

    @Test
    void other_names_in_brackets_become_aliases() {
        assertThat(one("FND-CN-1996-TIANJINMALLEABLE").name()).isEqualTo("Tianjin Malleable Iron Factory");
        assertThat(one("FND-CN-1996-TIANJINMALLEABLE").aliases())
                .containsExactly(
                        "Tianjin Tongbao Fittings Company",
                        "Tianjin No. 2 Malleable Iron Plant",
                        "Tianjin Secondary Mugging Factory",
                        "Tianjin No. 2 Prison");
    }

    @Test
    void members_of_a_group_become_targets_of_their_own() {
        assertThat(names("WRO-MY-2021-SUPERMAX"))
                .containsExactly("Supermax Corporation Bhd.", "Maxter Glove", "Maxwell Glove", "Supermax Glove");
        assertThat(targets("WRO-MY-2021-SUPERMAX").get(0).inclusion()).isEqualTo("SUBSIDIARIES");
    }

    @Test
    void the_reach_of_an_order_is_read_from_its_words() {
        assertThat(one("WRO-MY-2020-FGV").name()).isEqualTo("FGV Holdings Berhad");
        assertThat(one("WRO-MY-2020-FGV").inclusion()).isEqualTo("AFFILIATES_AND_JV");
        assertThat(one("WRO-CN-2020-XPCC").aliases()).containsExactly("XPCC");
        assertThat(targets("WRO-MX-2021-AGROTOM"))
                .extracting(HistoricTarget::inclusion)
                .containsOnly("SUBSIDIARIES");
        assertThat(names("WRO-MX-2021-AGROTOM"))
                .containsExactly("Agropecuarios Tom S.A. de C.V.", "Horticola Tom S.A. de C.V.");
    }

    @Test
    void a_vessel_keeps_its_flag_and_a_fleet_its_owner() {
        assertThat(one("WRO-FJ-2021-HANGTON112").name()).isEqualTo("Hangton No. 112");
        assertThat(one("WRO-FJ-2021-HANGTON112").vesselFlag()).isEqualTo("FJ");
        assertThat(one("WRO-CN-2021-DALIAN").kind()).isEqualTo("FLEET");
        assertThat(one("WRO-CN-2021-DALIAN").name()).isEqualTo("Dalian Ocean Fishing Co., Ltd.");
    }

    @Test
    void one_order_can_end_for_each_party_on_its_own_day() {
        Map<String, HistoricTarget> carpets = targets("WRO-NP-1998-CARPETS").stream()
                .collect(Collectors.toMap(HistoricTarget::name, Function.identity()));
        assertThat(carpets.get("Annapurna Carpet").to()).isEqualTo(LocalDate.of(2021, 7, 26));
        assertThat(carpets.get("Kumar Carpet").to()).isNull();
        assertThat(carpets.get("Kumar Carpet").from()).isEqualTo(LocalDate.of(1998, 7, 1));
    }

    @Test
    void an_order_whose_status_is_not_established_holds_nothing() {
        assertThat(targets("WRO-MN-2000-DONGFANG")).isEmpty();
    }

    @Test
    void a_superseded_order_ends_where_the_presumption_begins() {
        assertThat(one("WRO-CN-2020-JUNGGAR").to()).isEqualTo(LocalDate.of(2022, 6, 21));
        assertThat(TARGETS.uflpa(List.copyOf(ORDERS.values()))).anySatisfy(t -> {
            assertThat(t.name()).startsWith("Xinjiang Junggar");
            assertThat(t.from()).isEqualTo(LocalDate.of(2022, 6, 21));
            assertThat(t.allGoods()).isTrue();
        });
    }

    @Test
    void the_region_order_covers_cotton_and_tomatoes_but_not_all_apparel() {
        HistoricTarget region = targets("WRO-CN-2021-XUAR").get(0);
        assertThat(region.kind()).isEqualTo("REGION");
        assertThat(region.postalPrefixes()).containsExactly("83", "84");
        assertThat(region.htsPrefixes()).contains("5201", "2002").doesNotContain("61", "62");
    }

    @Test
    void every_order_in_force_aims_at_something() {
        assertThat(ORDERS.values())
                .filteredOn(order -> !order.status().isEmpty())
                .allSatisfy(
                        order -> assertThat(TARGETS.of(order)).as(order.id()).isNotEmpty());
    }

    @Test
    void goods_are_known_wherever_the_order_names_them() {
        assertThat(ORDERS.values())
                .filteredOn(order ->
                        !order.merchandise().isEmpty() && !order.merchandise().startsWith("All products"))
                .flatMap(TARGETS::of)
                .filteredOn(target -> !target.kind().equals("NOT_COVERED"))
                .allSatisfy(target ->
                        assertThat(target.goodsWords()).as(target.name()).isNotEmpty());
    }

    private static List<HistoricTarget> targets(String id) {
        return TARGETS.of(ORDERS.get(id));
    }

    private static List<String> names(String id) {
        return targets(id).stream().map(HistoricTarget::name).toList();
    }

    private static HistoricTarget one(String id) {
        assertThat(targets(id)).hasSize(1);
        return targets(id).get(0);
    }
}
