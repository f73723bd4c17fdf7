package org.openwro.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.calendar.FiscalYear;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.reference.IloIndicator;
import org.openwro.screening.core.Instrument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class RegisterIT extends OpenWroIT {

    private static final RegisterFilter HISTORY = RegisterFilter.everything().from(RegisterSource.HISTORY);
    private static final RegisterFilter WROS = HISTORY.of(Instrument.WRO);

    @Autowired
    private OrderRegister register;

    @Autowired
    private RegisterCounts counts;

    @BeforeEach
    void thePublicHistoryAlone() {
        PublicHistory.alone(jdbc);
    }

    @Test
    void fiscal_year_2020_has_thirteen_wros_of_which_eight_are_on_goods_from_china() {
        RegisterFilter year = WROS.in(new FiscalYear(2020));
        assertThat(register.count(year)).isEqualTo(13);
        assertThat(register.count(year.inCountry("CN"))).isEqualTo(8);
        assertThat(counts.issuedByFiscalYear(HISTORY))
                .filteredOn(each -> each.year().equals(new FiscalYear(2020)))
                .extracting(RegisterCounts.IssuedInYear::wros, RegisterCounts.IssuedInYear::findings)
                .containsExactly(tuple(13, 0));
    }

    @Test
    void the_xinjiang_order_is_the_fourth_wro_of_fiscal_year_2021() {
        List<RegisterEntry> year = register.all(WROS.in(new FiscalYear(2021)), RegisterSort.OLDEST);
        assertThat(year).hasSize(7);
        assertThat(year.get(3).id()).isEqualTo(new OrderId("WRO-CN-2021-XUAR"));
        assertThat(year.get(3).issued().exact()).contains(LocalDate.of(2021, 1, 13));

        List<OrderId> everything = ids(register.all(
                RegisterFilter.everything().of(Instrument.WRO).in(new FiscalYear(2021)), RegisterSort.OLDEST));
        assertThat(detail("WRO-CN-2021-XUAR").numberInYear())
                .contains(new RegisterYearNumber(
                        everything.indexOf(new OrderId("WRO-CN-2021-XUAR")) + 1, new FiscalYear(2021)));
    }

    @Test
    void fifty_one_wros_and_eight_findings_were_listed_active_at_the_end_of_september_2024() {
        assertThat(counts.listedActive(HISTORY, LocalDate.of(2024, 9, 30)))
                .isEqualTo(new RegisterCounts.ListedActive(51, 8, 11, 6));
    }

    @Test
    void the_same_count_follows_the_days_before_and_after() {
        assertThat(counts.listedActive(HISTORY, LocalDate.of(2024, 10, 11)).wros())
                .isEqualTo(50);
        assertThat(counts.listedActive(HISTORY, LocalDate.of(2024, 11, 1)).wros())
                .isEqualTo(51);
        assertThat(counts.listedActive(HISTORY, LocalDate.of(2024, 12, 4)).findings())
                .isEqualTo(9);
        assertThat(counts.listedActive(HISTORY, LocalDate.of(2025, 9, 23)).findings())
                .isEqualTo(8);
        assertThat(counts.listedActive(HISTORY, LocalDate.of(1952, 12, 31)))
                .isEqualTo(new RegisterCounts.ListedActive(0, 0, 0, 0));
    }

    @Test
    void every_filter_narrows_and_together_they_narrow_further() {
        assertThat(register.count(HISTORY)).isEqualTo(87);
        assertThat(register.count(HISTORY.of(Instrument.FINDING))).isEqualTo(11);
        assertThat(register.count(HISTORY.inCountry("MY"))).isEqualTo(10);
        assertThat(register.count(HISTORY.in(2016))).isEqualTo(4);
        assertThat(register.count(HISTORY.with(Set.of(ListedStatus.NOT_ESTABLISHED))))
                .isEqualTo(4);
        assertThat(register.count(HISTORY.with(EnumSet.of(
                        ListedStatus.INACTIVE_MODIFIED, ListedStatus.INACTIVE_REVOKED, ListedStatus.INACTIVE_VACATED))))
                .isEqualTo(17);
        assertThat(register.all(HISTORY.inCountry("MY").of(Instrument.FINDING).in(2021), RegisterSort.NEWEST))
                .extracting(RegisterEntry::title)
                .containsExactly("Top Glove Corporation Bhd");
    }

    @Test
    void words_are_found_in_names_goods_areas_ids_and_the_name_of_the_country() {
        assertThat(found("hoshine")).containsExactly("WRO-CN-2021-HOSHINE");
        assertThat(found("Xinjiang cotton")).contains("WRO-CN-2021-XUAR", "WRO-CN-2020-XPCC");
        assertThat(found("malaysia glov")).hasSize(7).allMatch(id -> id.contains("-MY-"));
        assertThat(found("WRO-CN-2021-XUAR")).containsExactly("WRO-CN-2021-XUAR");
        assertThat(found("nothing like this")).isEmpty();
        assertThat(found("?!")).isEmpty();
        assertThat(found("glo':*&|!(ves) \\ \"")).isEqualTo(found("glo ves"));
    }

    @Test
    void pages_part_the_list_without_gap_or_repetition() {
        Page<RegisterEntry> first = register.search(HISTORY, RegisterSort.COUNTRY, new PageQuery(0, 50));
        Page<RegisterEntry> second = register.search(HISTORY, RegisterSort.COUNTRY, new PageQuery(1, 50));
        assertThat(first.total()).isEqualTo(87);
        assertThat(second.items()).hasSize(37);
        assertThat(Stream.of(first, second).flatMap(page -> page.items().stream()))
                .doesNotHaveDuplicates();
        assertThat(first.items().get(0).country()).isEqualTo("BR");
        assertThat(second.items().get(36).country()).isEqualTo("ZW");
    }

    @Test
    void each_sort_begins_and_ends_where_it_says() {
        assertThat(ids(register.all(HISTORY, RegisterSort.NEWEST)).get(0).value())
                .startsWith("WRO-JO-2026");
        assertThat(ids(register.all(HISTORY, RegisterSort.OLDEST)).get(0).value())
                .isEqualTo("FND-MX-1953-CDVICTORIA");
        assertThat(register.all(HISTORY, RegisterSort.STATUS).get(86).status()).isEqualTo(ListedStatus.NOT_ESTABLISHED);
        assertThat(register.all(HISTORY, RegisterSort.NAME).get(0).title())
                .isEqualTo("Agropecuarios Tom S.A. de C.V.; " + "Horticola Tom S.A. de C.V. and their subsidiaries");
    }

    @Test
    void the_timeline_of_an_order_with_several_parties_tells_who_was_released_when() {
        RegisterDetail carpets = detail("WRO-NP-1998-CARPETS");
        assertThat(carpets.timeline())
                .extracting(event -> event.on().text() + " " + event.kind() + " "
                        + event.names().size())
                .containsExactly(
                        "1998-07 ISSUED 0",
                        "1998-10-01 RELEASED 3",
                        "1998-10-01 STATUS 0",
                        "2021-07-26 RELEASED 1",
                        "2021-07-26 STATUS 0");
        assertThat(detail("WRO-MW-2019-TOBACCO").exceptions()).hasSize(3);
        assertThat(detail("WRO-MW-2019-TOBACCO").timeline())
                .extracting(RegisterEvent::kind)
                .contains(RegisterEvent.Kind.NOT_COVERED);
    }

    @Test
    void an_order_shows_its_indicators_and_what_replaces_it() {
        assertThat(detail("WRO-CN-2021-XUAR").indicators())
                .extracting(RegisterIndicator::indicator)
                .hasSize(6)
                .contains(IloIndicator.DEBT_BONDAGE, IloIndicator.ABUSIVE_WORKING_AND_LIVING_CONDITIONS);
        assertThat(detail("WRO-VU-2020-DAWANG").supersededBy()).isEqualTo(new OrderId("FND-VU-2022-DAWANG"));
        assertThat(detail("FND-VU-2022-DAWANG").supersedes()).isEqualTo(new OrderId("WRO-VU-2020-DAWANG"));
    }

    @Test
    void a_draft_is_nowhere_in_the_register() {
        String draft = "WRO-DRAFT-" + System.nanoTime();
        String caseId = "CASE-" + System.nanoTime();
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, case_id, country, title, issued_from, issued_to)
                        values (?, 'WRO', 'SIGNED', 'OPENWRO', ?, 'CN', 'Quietly drafted', '2026-01-05', '2026-01-05')
                        """)
                .param(draft)
                .param(caseId)
                .update();
        assertThat(register.find(new OrderId(draft))).isEmpty();
        assertThat(register.count(RegisterFilter.everything().naming("Quietly drafted")))
                .isZero();
        jdbc.sql("update trade_order set state = 'IN_FORCE', status = 'ACTIVE' where id = ?")
                .param(draft)
                .update();
        assertThat(register.all(RegisterFilter.everything().naming("Quietly drafted"), RegisterSort.NEWEST))
                .extracting(RegisterEntry::source)
                .containsExactly(RegisterSource.OPENWRO);
    }

    private List<String> found(String words) {
        return register.all(HISTORY.naming(words), RegisterSort.NEWEST).stream()
                .map(entry -> entry.id().value())
                .toList();
    }

    private RegisterDetail detail(String id) {
        return register.find(new OrderId(id)).orElseThrow();
    }

    private static List<OrderId> ids(List<RegisterEntry> entries) {
        return entries.stream().map(RegisterEntry::id).toList();
    }
}
