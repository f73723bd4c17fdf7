package org.openwro.calendar.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.browser.OpenWroBrowserIT;

class DeadlinesIT extends OpenWroBrowserIT {

    @Test
    void one_clock_is_answered_from_the_day_of_its_event() throws Exception {
        mvc.perform(get("/api/v1/deadlines?instrument=WRO&clock=C09&anchor=2020-11-30&roll=NONE"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].clock").value("C09"))
                .andExpect(jsonPath("$[0].anchor").value("importation"))
                .andExpect(jsonPath("$[0].anchorDate").value("2020-11-30"))
                .andExpect(jsonPath("$[0].dueDate").value("2021-02-28"))
                .andExpect(jsonPath("$[0].rollRule").value("NONE"))
                .andExpect(jsonPath("$[0].source").value("19 CFR 12.43(a)-(b)"))
                .andExpect(jsonPath("$[0].note").value(containsString("not 90 days")));
    }

    @Test
    void all_clocks_of_a_shipment_are_answered_and_one_without_days_says_null() throws Exception {
        mvc.perform(get("/api/v1/deadlines?instrument=WRO&imported=2020-11-30&presented=2020-12-07"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.clock == 'C09')].dueDate").value("2021-03-01"))
                .andExpect(jsonPath("$[?(@.clock == 'C06')].dueDate").value("2020-12-14"))
                .andExpect(jsonPath("$[?(@.clock == 'C12')].dueDate").value((Object) null));
    }

    @ParameterizedTest
    @CsvSource({
        "instrument=FTZ&imported=2020-11-30, instrument",
        "imported=2020-11-30, instrument",
        "instrument=WRO, imported",
        "instrument=WRO&imported=2020-02-30, imported",
        "instrument=WRO&imported=30.11.2020, imported",
        "instrument=WRO&imported=2020-11-30&presented=2020-11-29, presented",
        "instrument=WRO&clock=C99&anchor=2020-11-30, clock",
        "instrument=WRO&clock=C09, anchor",
        "instrument=WRO&imported=2020-11-30&roll=UP, roll",
        "instrument=WRO&imported=2036-01-01, imported",
        "clock=C06&anchor=1980-01-01, anchor"
    })
    void a_refusal_names_the_field(String query, String field) throws Exception {
        mvc.perform(get("/api/v1/deadlines?" + query))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void the_page_shows_the_clocks_and_keeps_what_was_entered() {
        somebody()
                .open("/deadlines?instrument=WRO&imported=2020-11-30&presented=2020-12-07&mailed=2021-04-01")
                .see("Last days to act")
                .see("Mon 1 Mar 2021")
                .see("19 CFR 12.44(a)");
    }

    @Test
    void the_page_says_beside_the_field_what_is_wrong() throws Exception {
        mvc.perform(get("/deadlines?instrument=UFLPA&presented=2022-07-05&noticed=2022-07-01"))
                .andExpect(status().isBadRequest())
                .andExpect(content()
                        .string(allOf(
                                containsString("This cannot be before 2022-07-05"),
                                containsString("value=\"2022-07-01\""),
                                not(containsString("Last days to act")))));
    }
}
