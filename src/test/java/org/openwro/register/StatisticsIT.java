package org.openwro.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.calendar.FiscalYear;
import org.openwro.order.PublicHistory;
import org.openwro.order.RegisterCounts;
import org.openwro.order.RegisterFilter;
import org.openwro.order.RegisterStatistics;
import org.openwro.order.RegisterStatistics.By;
import org.openwro.order.RegisterStatistics.Row;
import org.openwro.reference.Industry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class StatisticsIT extends OpenWroIT {

    private static final RegisterFilter ALL = RegisterFilter.everything();

    @Autowired
    private RegisterStatistics statistics;

    @Autowired
    private RegisterCounts counts;

    @BeforeEach
    void thePublicHistoryAlone() {
        PublicHistory.alone(jdbc);
    }

    @Test
    void figures_agree_with_those_of_the_home_page() {
        assertThat(statistics.count(By.FISCAL_YEAR, ALL))
                .containsExactlyElementsOf(counts.issuedByFiscalYear(ALL).stream()
                        .map(each -> new Row(String.valueOf(each.year().year()), each.wros(), each.findings()))
                        .toList());
        assertThat(statistics.count(By.COUNTRY, ALL).stream()
                        .mapToInt(Row::orders)
                        .sum())
                .isEqualTo(counts.byCountry(ALL).stream()
                        .mapToInt(each -> each.orders())
                        .sum());
    }

    @Test
    void fiscal_year_2020_has_13_wros_of_which_8_on_china() {
        RegisterFilter year = ALL.in(new FiscalYear(2020));
        assertThat(statistics.count(By.INSTRUMENT, year)).contains(new Row("WRO", 13, 0));
        assertThat(statistics.count(By.COUNTRY, year))
                .filteredOn(row -> row.key().equals("CN"))
                .extracting(Row::wros)
                .containsExactly(8);
    }

    @Test
    void every_order_is_of_one_industry_or_of_none() {
        int placed = statistics.count(By.INDUSTRY, ALL).stream()
                .mapToInt(Row::orders)
                .sum();
        assertThat(placed).isEqualTo(87);
        assertThat(statistics.count(By.INDUSTRY, ALL.inCountry("MY")))
                .extracting(Row::key)
                .containsExactlyInAnyOrder("RUBBER", "AGRICULTURE");
        assertThat(statistics.count(By.COUNTRY, ALL.in(Industry.AGRICULTURE)))
                .extracting(Row::key)
                .contains("MY", "MX", "MW");
    }

    @Test
    void the_page_is_open_and_names_its_unit_for_every_choice() throws Exception {
        for (String choice :
                new String[] {"", "?kind=CALENDAR", "?kind=FISCAL&year=2020", "?kind=CALENDAR&year=2021", "?year="}) {
            mvc.perform(get("/statistics" + choice))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Counted are orders")))
                    .andExpect(content().string(not(containsString("??"))));
        }
        mvc.perform(get("/statistics?kind=FISCAL&year=2020"))
                .andExpect(content().string(containsString("issued in FY2020")));
    }

    @Test
    void each_table_can_be_downloaded_with_its_unit() throws Exception {
        mvc.perform(get("/statistics.csv?by=COUNTRY&kind=FISCAL&year=2020"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("COUNTRY,CN,China,8,0,8,order,FISCAL,2020")));
        for (By by : By.values()) {
            mvc.perform(get("/statistics.csv").param("by", by.name()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(",order,")));
        }
    }
}
