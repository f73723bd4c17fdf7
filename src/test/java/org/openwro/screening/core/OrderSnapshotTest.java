package org.openwro.screening.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openwro.screening.core.LineFixture.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.screening.BuiltInRegister;

/** The rules of law and the traps of the domain, each on a line of its own, under the public history of orders. */
class OrderSnapshotTest {

    private static final OrderSnapshot ORDERS = OrderSnapshot.of(BuiltInRegister.all());

    @Test
    void a_postal_code_beginning_84_lies_in_Xinjiang() {
        Screening screening = screen(
                line().madeBy("GUANGHUI FASHION CO., LTD.").at("NO. 184 GONGYE ROAD", "KASHGAR", "844045", "CN"));
        assertThat(screening.result()).isEqualTo(Result.HIT);
        assertThat(screening.acting().orderId()).isEqualTo("UFLPA");
        assertThat(screening.acting().evidence()).extracting(Evidence::rule).contains("POSTAL_CODE");
    }

    @Test
    void a_postal_code_beginning_83_in_another_country_does_not() {
        assertThat(screen(line().madeBy("AGRICOLA SONORA").at("CARRETERA KM 4", "HERMOSILLO", "83028", "MX"))
                        .result())
                .isEqualTo(Result.NO_EVIDENCE);
    }

    @Test
    void a_street_named_after_a_covered_place_is_not_that_place() {
        assertThat(screen(line().madeBy("HAIYAN KNITTING CO., LTD.")
                                .at("NO. 12 URUMQI ROAD", "SHANGHAI", "200040", "CN"))
                        .result())
                .isEqualTo(Result.NO_EVIDENCE);
    }

    @Test
    void goods_of_a_third_country_with_stated_Xinjiang_cotton_are_covered() {
        Screening screening = screen(line().goods("6109.10.0012", "COTTON POLO SHIRTS OF XINJIANG COTTON"));
        assertThat(screening.result()).isEqualTo(Result.HIT);
        assertThat(screening.acting().orderId()).isEqualTo("UFLPA");
    }

    @Test
    void before_the_UFLPA_the_region_order_covers_them() {
        Screening screening =
                screen(line().imported("2021-03-04").goods("6302.60.0020", "TOWELS, XINJIANG LONG STAPLE COTTON"));
        assertThat(screening.acting().orderId()).isEqualTo("WRO-CN-2021-XUAR");
    }

    @Test
    void a_denied_origin_is_no_evidence() {
        assertThat(screen(line().goods("6109.10.0012", "COTTON SHIRTS, NON-XINJIANG COTTON"))
                        .result())
                .isEqualTo(Result.NO_EVIDENCE);
        assertThat(screen(line().goods("6109.10.0012", "COTTON SHIRTS, NOT FROM XINJIANG"))
                        .result())
                .isEqualTo(Result.NO_EVIDENCE);
    }

    @Test
    void a_choice_of_origins_is_possible_only() {
        assertThat(screen(line().goods("6109.10.0012", "COTTON SHIRTS, COTTON FROM XINJIANG OR PAKISTAN"))
                        .result())
                .isEqualTo(Result.POSSIBLE);
    }

    @Test
    void the_superseded_order_still_holds_imports_before_21_June_2022_and_the_UFLPA_those_after() {
        LineFixture hoshine = line().madeBy("HOSHINE SILICON INDUSTRY CO., LTD.")
                .at("NO. 270 CHUANGXIN ROAD", "JIAXING", "314201", "CN")
                .goods("2804.69.5000", "SILICON METAL GRADE 553");
        assertThat(screen(hoshine.imported("2022-06-20")).acting().orderId()).isEqualTo("WRO-CN-2021-HOSHINE");
        assertThat(screen(hoshine.imported("2022-06-21")).acting().orderId()).isEqualTo("UFLPA");
        assertThat(screen(hoshine.imported("2022-06-21")).matches()).hasSize(1);
    }

    @Test
    void an_order_counts_from_its_first_day() {
        LineFixture coffee = line().madeBy("FINCA MONTE GRANDE")
                .at("CARRETERA KM 3", "TAPACHULA", "30700", "MX")
                .goods("0901.11.0025", "GREEN COFFEE");
        assertThat(screen(coffee.imported("2026-01-28")).result()).isEqualTo(Result.NO_EVIDENCE);
        assertThat(screen(coffee.imported("2026-01-29")).result()).isEqualTo(Result.HIT);
    }

    @Test
    void an_order_does_not_count_on_the_day_it_is_modified() {
        LineFixture palm = line().madeBy("FGV HOLDINGS BERHAD")
                .at("LOT 1", "KUALA LUMPUR", "50350", "MY")
                .goods("1511.90.0000", "RBD PALM OLEIN");
        assertThat(screen(palm.imported("2026-01-14")).result()).isEqualTo(Result.HIT);
        assertThat(screen(palm.imported("2026-01-15")).result()).isEqualTo(Result.NO_EVIDENCE);
    }

    @Test
    void goods_that_may_have_been_made_before_a_modification_by_production_date_are_possible() {
        LineFixture boneBlack = line().madeBy("BONECHAR CARVAO ATIVADO DO BRASIL LTDA")
                .at("RODOVIA 1", "MARINGA", "", "BR")
                .goods("3802.90.2000", "BONE BLACK");
        assertThat(screen(boneBlack.imported("2020-12-20")).result()).isEqualTo(Result.POSSIBLE);
        assertThat(screen(boneBlack.imported("2022-12-20")).result()).isEqualTo(Result.NO_EVIDENCE);
    }

    @Test
    void an_order_on_goods_made_in_Taiwan_does_not_reach_the_plants_elsewhere() {
        LineFixture bicycle = line().madeBy("GIANT MANUFACTURING CO., LTD.").goods("8712.00.2500", "ROAD BICYCLES");
        assertThat(screen(bicycle.at("NO. 19 SHUN FARN RD", "TAICHUNG", "43774", "TW"))
                        .result())
                .isEqualTo(Result.HIT);
        assertThat(screen(bicycle.of("CN")).result()).isEqualTo(Result.NO_EVIDENCE);
    }

    @Test
    void a_finding_acts_before_the_withhold_release_order_and_both_are_kept() {
        Screening screening = screen(line().imported("2022-11-08")
                .madeBy("SIME DARBY PLANTATION BERHAD")
                .at("LOT 695", "PETALING JAYA", "47301", "MY")
                .goods("1511.90.0000", "REFINED PALM OIL"));
        assertThat(screening.acting().orderId()).isEqualTo("FND-MY-2022-SIMEDARBY");
        assertThat(screening.actingReason()).isEqualTo("FINDING_PREVAILS");
        assertThat(screening.matches()).extracting(Match::orderId).contains("WRO-MY-2020-SIMEDARBY");
    }

    @Test
    void a_vessel_is_known_by_its_number_too() {
        LineFixture tuna =
                line().of("FJ").goods("0303.42.0040", "FROZEN YELLOWFIN TUNA").madeBy("AN PHAT LOC FISHERY CO., LTD.");
        assertThat(screen(tuna.caughtBy("F/V HANGTON NO.112")).result()).isEqualTo(Result.HIT);
        assertThat(screen(tuna.caughtBy("HANGTON 12")).result()).isEqualTo(Result.NO_EVIDENCE);
        assertThat(screen(tuna.caughtBy("HANGTON 121")).result()).isEqualTo(Result.NO_EVIDENCE);
        assertThat(screen(tuna.caughtBy("HANGTON")).result()).isEqualTo(Result.POSSIBLE);
    }

    @Test
    void a_harvesting_vessel_is_found_in_the_description() {
        assertThat(screen(line().goods("0307.43.0020", "FROZEN SQUID TUBES CAUGHT BY ZHENFA7"))
                        .result())
                .isEqualTo(Result.HIT);
    }

    @Test
    void a_carrying_ship_with_the_name_of_a_fishing_vessel_is_no_evidence() {
        assertThat(screen(line().goods("9401.69.6011", "WOODEN CHAIRS").caughtBy("HANGTON 112"))
                        .result())
                .isEqualTo(Result.NO_EVIDENCE);
    }

    @Test
    void a_listed_source_given_as_one_of_two_is_possible() {
        LineFixture modules = line().imported("2021-08-17");
        assertThat(screen(modules.goods("8541.40.6015", "PV MODULES, MG-SI SUPPLIERS: HOSHINE OR WACKER"))
                        .result())
                .isEqualTo(Result.POSSIBLE);
        assertThat(screen(modules.goods("8541.40.6015", "PV MODULES WITH HOSHINE POLYSILICON"))
                        .result())
                .isEqualTo(Result.HIT);
    }

    @Test
    void goods_outside_the_merchandise_are_no_evidence() {
        assertThat(screen(line().madeBy("FINCA MONTE GRANDE")
                                .at("KM 3", "TAPACHULA", "30700", "MX")
                                .goods("0802.62.0000", "MACADAMIA NUTS"))
                        .result())
                .isEqualTo(Result.NO_EVIDENCE);
    }

    @Test
    void a_released_exporter_is_outside_a_country_order() {
        LineFixture tobacco = line().at("PLOT 122, KANENGO", "LILONGWE", "207201", "MW")
                .goods("2401.20.8591", "BURLEY TOBACCO STRIPS");
        assertThat(screen(tobacco.madeBy("MCHINJI BURLEY GROWERS")).result()).isEqualTo(Result.HIT);
        assertThat(screen(tobacco.madeBy("ALLIANCE ONE TOBACCO (MALAWI) LIMITED"))
                        .result())
                .isEqualTo(Result.NO_EVIDENCE);
        assertThat(screen(tobacco.madeBy("PREMIUM TOBACCO MALAWI")).result()).isEqualTo(Result.POSSIBLE);
    }

    @Test
    void a_numbered_firm_is_another_firm_under_another_number() {
        LineFixture any =
                line().at("1 SHENBEI ROAD", "SHENYANG", "110000", "CN").goods("3901.10.0000", "CHEMICALS");
        assertThat(screen(any.madeBy("SHENYANG NO. 1 LAOGAI DETACHMENT"))
                        .acting()
                        .orderId())
                .isEqualTo("WRO-CN-199X-SYCHEM");
        assertThat(screen(any.madeBy("SHENYANG NO. 112 LAOGAI DETACHMENT")).result())
                .isEqualTo(Result.NO_EVIDENCE);
    }

    @Test
    void a_name_in_Chinese_characters_is_read() {
        Screening screening = screen(line().imported("2021-05-29")
                .madeBy("和田泰达服装有限公司")
                .at("Building 4", "和田", "848000", "CN")
                .goods("6110.30.3059", "POLYESTER PULLOVERS"));
        assertThat(screening.matches()).extracting(Match::orderId).contains("WRO-CN-2019-HETIANTAIDA");
    }

    @Test
    void a_line_without_import_date_or_without_maker_and_description_is_not_screened() {
        assertThat(screen(line().imported(null)).result()).isEqualTo(Result.NOT_SCREENED);
        assertThat(screen(line().madeBy("").goods("", "")).result()).isEqualTo(Result.NOT_SCREENED);
    }

    @Test
    void the_content_hash_does_not_depend_on_the_sequence_of_orders() {
        List<OrderTerms> shuffled = new ArrayList<>(BuiltInRegister.all());
        Collections.reverse(shuffled);
        assertThat(OrderSnapshot.of(shuffled).contentHash())
                .isEqualTo(ORDERS.contentHash())
                .hasSize(64);
    }

    @Test
    void the_content_hash_changes_with_one_date() {
        OrderTarget target = entity(LocalDate.of(2026, 1, 1));
        String before = OrderSnapshot.of(List.of(new OrderTerms("A", Instrument.WRO, List.of(target))))
                .contentHash();
        OrderTarget later = entity(LocalDate.of(2026, 1, 2));
        assertThat(OrderSnapshot.of(List.of(new OrderTerms("A", Instrument.WRO, List.of(later))))
                        .contentHash())
                .isNotEqualTo(before);
    }

    @Test
    void a_party_taken_out_of_an_area_is_free_but_for_goods_that_may_be_older_than_its_release() {
        OrderSnapshot byReceipt = regionWithout("VIET LOTUS GARMENT", EndAnchor.RECEIVED_AFTER);
        OrderSnapshot byProduction = regionWithout("VIET LOTUS GARMENT", EndAnchor.PRODUCED_AFTER);
        EntryLine before = line().imported("2026-02-28").build();
        EntryLine soonAfter = line().imported("2026-08-31").build();
        EntryLine longAfter = line().imported("2026-09-01").build();
        assertThat(List.of(before, soonAfter, longAfter))
                .extracting(each -> byReceipt.screen(each).result())
                .containsExactly(Result.HIT, Result.NO_EVIDENCE, Result.NO_EVIDENCE);
        assertThat(List.of(before, soonAfter, longAfter))
                .extracting(each -> byProduction.screen(each).result())
                .containsExactly(Result.HIT, Result.POSSIBLE, Result.NO_EVIDENCE);
        assertThat(byProduction.screen(soonAfter).acting().evidence())
                .extracting(Evidence::rule)
                .contains("RELEASED_BY_PRODUCTION_DATE");
        assertThat(byReceipt
                        .screen(line().madeBy("HOA SEN TEXTILE JSC")
                                .imported("2026-08-31")
                                .build())
                        .result())
                .isEqualTo(Result.HIT);
    }

    /** An order on all cotton goods of Viet Nam, out of which a party was taken on 1 March 2026. */
    private static OrderSnapshot regionWithout(String party, EndAnchor anchor) {
        Goods cotton = new Goods(List.of("6109"), List.of("cotton"), false, true, false, null);
        Goods unsaid = new Goods(List.of(), List.of(), false, true, false, null);
        OrderTarget country = target("1", TargetKind.COUNTRY, "Viet Nam", cotton, LocalDate.of(2025, 1, 1), null);
        OrderTarget out = target("2", TargetKind.NOT_COVERED, party, unsaid, LocalDate.of(2026, 3, 1), anchor);
        return OrderSnapshot.of(List.of(new OrderTerms("A", Instrument.WRO, List.of(country, out))));
    }

    private static OrderTarget target(
            String id, TargetKind kind, String name, Goods goods, LocalDate from, EndAnchor anchor) {
        return new OrderTarget(
                id, kind, name, null, "VN", null, null, null, null, null, null, null, null, goods, from, null, anchor);
    }

    private static OrderTarget entity(LocalDate from) {
        return new OrderTarget(
                "1",
                TargetKind.ENTITY,
                "X Ltd",
                null,
                "CN",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                from,
                null,
                null);
    }

    private static Screening screen(LineFixture fixture) {
        return ORDERS.screen(fixture.build());
    }
}
