package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.calendar.PartialDate;
import org.openwro.reference.history.HistoricOrder;
import org.openwro.screening.BuiltInRegister;
import org.openwro.screening.core.OrderTarget;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class HistoryIT extends OpenWroIT {

    @Autowired
    private Orders orders;

    @Autowired
    private OrdersInForce inForce;

    @Autowired
    @Qualifier("loadHistory")
    private ApplicationRunner start;

    @Autowired
    private OrderRegister register;

    @BeforeEach
    void thePublicHistoryAlone() {
        PublicHistory.alone(jdbc);
    }

    @Test
    void every_order_of_the_public_history_is_there_with_its_own_words() {
        List<HistoricOrder> history = HistoricOrder.bundled();
        assertThat(history).hasSize(87).allSatisfy(row -> {
            Order order = orders.get(new OrderId(row.id()));
            assertThat(order.instrument().name()).isEqualTo(row.type());
            assertThat(order.issued().text()).isEqualTo(row.date().text());
            assertThat(order.status()).isEqualTo(ListedStatus.ofCode(row.status()));
            assertThat(order.statusOn().text()).isEqualTo(row.statusDate().text());
            assertThat(order.content().merchandise()).isEqualTo(row.merchandise());
            assertThat(order.state().isPublic()).isTrue();
        });
    }

    @Test
    void every_order_comes_back_from_the_model_as_it_stands_in_the_table_of_the_history() {
        Map<String, RegisterEntry> read =
                register.all(RegisterFilter.everything().from(RegisterSource.HISTORY), RegisterSort.OLDEST).stream()
                        .collect(Collectors.toMap(entry -> entry.id().value(), entry -> entry));
        assertThat(HistoricOrder.bundled()).hasSize(87).allSatisfy(row -> assertThat(columns(read.get(row.id())))
                .containsExactly(
                        row.type(),
                        row.country(),
                        row.date().text(),
                        row.merchandise(),
                        row.entity(),
                        row.scope(),
                        row.region(),
                        row.status(),
                        row.statusDate().text(),
                        row.notes(),
                        row.confidence()));
        assertThat(inForce.terms().stream().filter(terms -> read.containsKey(terms.orderId())))
                .allSatisfy(terms -> assertThat(terms.targets())
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                                "id", "address", "city", "regionCode", "country", "vesselFlag")
                        .isEqualTo(builtIn(terms.orderId())));
    }

    private static List<OrderTarget> builtIn(String order) {
        return BuiltInRegister.all().stream()
                .filter(terms -> terms.orderId().equals(order))
                .findFirst()
                .orElseThrow()
                .targets();
    }

    private static List<String> columns(RegisterEntry entry) {
        return List.of(
                entry.instrument().name(),
                entry.country(),
                entry.issued().text(),
                entry.merchandise(),
                entry.producer(),
                entry.scope(),
                entry.region(),
                entry.status().code(),
                entry.statusOn().text(),
                entry.notes(),
                entry.confidence());
    }

    @Test
    void a_partial_date_stays_partial_and_an_unknown_one_is_bounded_by_what_the_id_tells() {
        assertThat(issued("WRO-NP-1998-CARPETS")).isEqualTo(PartialDate.parse("1998-07"));
        assertThat(issued("FND-CN-1993-QINGHAI")).isEqualTo(PartialDate.parse("1993"));
        assertThat(issued("WRO-CN-199X-DAWEI"))
                .isEqualTo(new PartialDate("", LocalDate.of(1990, 1, 1), LocalDate.of(1999, 12, 31)));
        assertThat(issued("WRO-JO-2026-NEEDLECRAFT"))
                .isEqualTo(new PartialDate("", LocalDate.of(2026, 6, 17), LocalDate.of(2026, 12, 31)));
    }

    @Test
    void each_carpet_maker_of_nepal_has_its_own_last_day() {
        assertThat(orders.get(new OrderId("WRO-NP-1998-CARPETS")).openTargets())
                .extracting(Target::name)
                .containsExactlyInAnyOrder("Kumar Carpet", "Singhe Carpet", "Valley Carpet");
    }

    @Test
    void a_party_that_an_order_does_not_reach_is_kept_and_is_no_open_target() {
        Order malawi = orders.get(new OrderId("WRO-MW-2019-TOBACCO"));
        assertThat(malawi.targets()).extracting(Target::name).contains("Alliance One", "Limbe Leaf");
        assertThat(malawi.openTargets()).extracting(Target::name).containsExactly("Malawi");
    }

    @Test
    void screening_is_given_every_order_that_has_targets() {
        assertThat(inForce.terms())
                .anyMatch(terms -> terms.orderId().equals("WRO-CN-2021-XUAR"))
                .noneMatch(terms -> terms.orderId().equals("WRO-CN-199X-REDSTAR"));
    }

    @Test
    void a_finding_names_the_order_that_it_supersedes_and_an_order_the_indicators_it_was_announced_with() {
        assertThat(orders.get(new OrderId("FND-VU-2022-DAWANG")).content().supersedes())
                .isEqualTo(new OrderId("WRO-VU-2020-DAWANG"));
        assertThat((Object[]) jdbc.sql("select indicators from trade_order where id = 'WRO-CN-2021-XUAR'")
                        .query((row, number) -> (Object[]) row.getArray(1).getArray())
                        .single())
                .containsExactly("ILO-03", "ILO-04", "ILO-06", "ILO-08", "ILO-09", "ILO-10");
    }

    @Test
    void another_start_adds_what_is_missing_and_leaves_the_rest_as_it_is() throws Exception {
        int before = historic();
        jdbc.sql("update trade_order set notes = 'kept' where id = 'WRO-MU-2025-FIREMOUNT'")
                .update();
        String notes = jdbc.sql("select notes from trade_order where id = 'WRO-KR-2025-TAEPYUNG'")
                .query(String.class)
                .single();
        jdbc.sql("delete from trade_order where id = 'WRO-KR-2025-TAEPYUNG'").update();
        start.run(new DefaultApplicationArguments());
        assertThat(notesOf("WRO-KR-2025-TAEPYUNG")).isEqualTo(notes);
        assertThat(notesOf("WRO-MU-2025-FIREMOUNT")).isEqualTo("kept");
        jdbc.sql("delete from trade_order where id = 'WRO-MU-2025-FIREMOUNT'").update();
        start.run(new DefaultApplicationArguments());
        assertThat(notesOf("WRO-MU-2025-FIREMOUNT")).startsWith("First WRO of FY2026");
        assertThat(historic()).isEqualTo(before);
    }

    private int historic() {
        return jdbc.sql("select count(*) from trade_order where source = 'HISTORY'")
                .query(Integer.class)
                .single();
    }

    private PartialDate issued(String id) {
        return orders.get(new OrderId(id)).issued();
    }

    private String notesOf(String id) {
        return jdbc.sql("select notes from trade_order where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
