package org.openwro.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1", "  =1", "＝1", "|calc"})
    void a_cell_that_a_spreadsheet_takes_for_a_formula_is_led_by_an_apostrophe(String cell) {
        assertThat(OrderCsv.guarded(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Cotton = fibre", "A-1", "Da Wang (Yong Feng Fishery Ltd.)"})
    void any_other_cell_stays_as_it_is(String cell) {
        assertThat(OrderCsv.guarded(cell)).isEqualTo(cell);
    }

    @Test
    void the_header_names_the_columns_of_the_public_history() {
        assertThat(OrderCsv.of(List.of()))
                .isEqualTo(
                        "id,type,country,date,merchandise,entity,scope,region,status,status_date,notes,confidence,source\r\n");
    }
}
