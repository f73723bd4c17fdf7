package org.openwro.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.calendar.FiscalYear;
import org.openwro.order.RegisterCounts.IssuedInYear;

class FiscalYearChartTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 11, 24);

    private final FiscalYearChart chart = FiscalYearChart.of(
            List.of(
                    new IssuedInYear(new FiscalYear(1992), 1, 4),
                    new IssuedInYear(new FiscalYear(2020), 13, 0),
                    new IssuedInYear(new FiscalYear(2021), 7, 2)),
            40,
            TODAY);

    @Test
    void every_year_from_2016_to_now_has_a_bar_even_without_orders() {
        assertThat(chart.bars())
                .extracting(bar -> bar.year().year())
                .containsExactly(2016, 2017, 2018, 2019, 2020, 2021, 2022);
        assertThat(chart.bars().get(1).total()).isZero();
        assertThat(chart.bars().get(1).wroHeight()).isZero();
    }

    @Test
    void a_bar_is_as_high_as_its_count_on_the_scale_of_the_lines() {
        FiscalYearChart.Bar highest = chart.bars().get(4);
        assertThat(chart.lines()).extracting(FiscalYearChart.Line::value).containsExactly(0, 5, 10, 15);
        assertThat(highest.wroTop())
                .isBetween(chart.lines().get(3).y(), chart.lines().get(2).y());
        FiscalYearChart.Bar both = chart.bars().get(5);
        assertThat(both.findingTop() + both.findingHeight()).isEqualTo(both.wroTop());
    }

    @Test
    void what_no_bar_shows_is_counted_beside_the_picture() {
        assertThat(chart.elsewhere()).isEqualTo(40 - 13 - 9);
    }
}
