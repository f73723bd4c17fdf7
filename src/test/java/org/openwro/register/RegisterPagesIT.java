package org.openwro.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.OpenWroIT;
import org.openwro.order.PublicHistory;
import org.openwro.reference.history.HistoricOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class RegisterPagesIT extends OpenWroIT {

    @Autowired
    private UserDetailsService users;

    private static final String NOTICE = "It is not the site of a government agency";

    @BeforeEach
    void thePublicHistoryAlone() {
        PublicHistory.alone(jdbc);
    }

    @Test
    void the_home_page_is_open_to_all_and_shows_figures_as_picture_and_table() throws Exception {
        mvc.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(NOTICE)))
                .andExpect(content().string(containsString("<svg class=\"wro-chart\" role=\"img\"")))
                .andExpect(content().string(containsString("fiscalYear=2020")))
                .andExpect(content().string(containsString("href=\"/report\"")))
                .andExpect(content().string(not(containsString("style=\""))));
    }

    @Test
    void who_signs_out_is_told_so() throws Exception {
        mvc.perform(get("/?signedOut")).andExpect(content().string(containsString("You are signed out.")));
    }

    @Test
    void the_list_goes_by_country_and_its_links_keep_the_filters() throws Exception {
        mvc.perform(get("/orders").param("type", "WRO").param("source", "HISTORY"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(NOTICE)))
                .andExpect(content().string(containsString("76 orders")))
                .andExpect(content().string(containsString("scope=\"rowgroup\"")))
                .andExpect(content().string(containsString("/orders?type=WRO&amp;source=HISTORY&amp;page=1")))
                .andExpect(content().string(containsString("/orders.csv?type=WRO&amp;source=HISTORY")));
    }

    @Test
    void an_empty_list_says_what_to_do() throws Exception {
        mvc.perform(get("/orders").param("q", "nosuchproducer"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No order fits.")));
    }

    @Test
    void a_filter_that_cannot_be_read_is_shown_beside_its_field_with_what_was_entered() throws Exception {
        mvc.perform(get("/orders").param("country", "XX").param("q", "cotton"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("There is no country &quot;XX&quot;")))
                .andExpect(content().string(containsString("href=\"#country\"")))
                .andExpect(content().string(containsString("value=\"cotton\"")));
    }

    @Test
    void what_is_searched_for_is_shown_as_text() throws Exception {
        mvc.perform(get("/orders").param("q", "<script>alert(1)</script>"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void every_order_has_a_page() throws Exception {
        for (HistoricOrder order : HistoricOrder.bundled()) {
            mvc.perform(get("/orders/{id}", order.id()))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void the_page_of_the_xinjiang_order_tells_scope_status_and_indicators() throws Exception {
        mvc.perform(get("/orders/WRO-CN-2021-XUAR"))
                .andExpect(content().string(containsString(NOTICE)))
                .andExpect(content().string(containsString("13 January 2021")))
                .andExpect(content().string(containsString("FY2021")))
                .andExpect(content().string(containsString("Debt bondage")))
                .andExpect(content().string(containsString("Another instrument is applied since 21 June 2022")))
                .andExpect(content().string(containsString("Verified: the order")));
    }

    @Test
    void a_company_is_led_to_a_petition_and_the_public_is_told_how_while_the_order_can_be_petitioned()
            throws Exception {
        String button = "href=\"/petitions/new?order=WRO-NP-1998-CARPETS\"";
        for (String company : List.of("mei", "harper", "beck")) {
            mvc.perform(get("/orders/WRO-NP-1998-CARPETS").with(as(company)))
                    .andExpect(content().string(containsString(button)));
        }
        mvc.perform(get("/orders/WRO-NP-1998-CARPETS"))
                .andExpect(content().string(not(containsString(button))))
                .andExpect(content().string(containsString("sign in and file a petition on this page")));
        mvc.perform(get("/orders/WRO-NP-1998-CARPETS").with(as("victor")))
                .andExpect(content().string(not(containsString("Petition against this order"))));
        mvc.perform(get("/orders/WRO-CN-2021-XUAR").with(as("mei")))
                .andExpect(content().string(not(containsString("Petition against this order"))));
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }

    @Test
    void an_unknown_order_is_not_found() throws Exception {
        mvc.perform(get("/orders/WRO-NOWHERE").accept("text/html")).andExpect(status().isNotFound());
    }

    @Test
    void the_api_answers_one_page_of_items_with_their_total() throws Exception {
        mvc.perform(get("/api/v1/orders?source=HISTORY&page=1&size=40"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(40)))
                .andExpect(jsonPath("$.page").value(1))
                .andExpect(jsonPath("$.size").value(40))
                .andExpect(jsonPath("$.total").value(87));
        mvc.perform(get("/api/v1/orders?source=HISTORY&type=wro&fiscalYear=2020&country=cn"))
                .andExpect(jsonPath("$.total").value(8));
        mvc.perform(get("/api/v1/orders?source=HISTORY&status=LISTED_ACTIVE"))
                .andExpect(jsonPath("$.total").value(66));
    }

    @Test
    void the_api_gives_one_order_by_the_id_of_the_file() throws Exception {
        mvc.perform(get("/api/v1/orders/WRO-NP-1998-CARPETS"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("WRO-NP-1998-CARPETS"))
                .andExpect(jsonPath("$.date").value("1998-07"))
                .andExpect(jsonPath("$.status").value("PARTIALLY_ACTIVE"))
                .andExpect(jsonPath("$.statusDate").value("2021-07-26"))
                .andExpect(jsonPath("$.targets", hasSize(7)))
                .andExpect(jsonPath("$.timeline[0].kind").value("ISSUED"));
    }

    @ParameterizedTest
    @CsvSource({
        "country,Atlantis",
        "type,UFLPA",
        "status,GONE",
        "year,20x1",
        "fiscalYear,3",
        "source,RUMOUR",
        "sort,random",
        "page,-1",
        "size,0",
        "size,201"
    })
    void the_api_names_the_field_that_it_cannot_read(String field, String value) throws Exception {
        mvc.perform(get("/api/v1/orders").param(field, value))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").value(containsString(value)));
    }

    @Test
    void the_api_names_the_id_that_it_does_not_know() throws Exception {
        mvc.perform(get("/api/v1/orders/WRO-NOWHERE"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.errors[0].field").value("id"));
    }

    @Test
    void who_has_the_answer_already_is_not_sent_it_again() throws Exception {
        for (String address : List.of("/api/v1/orders?year=2021", "/api/v1/orders/WRO-CN-2021-XUAR", "/orders.csv")) {
            String etag = mvc.perform(get(address))
                    .andExpect(header().exists("ETag"))
                    .andReturn()
                    .getResponse()
                    .getHeader("ETag");
            mvc.perform(get(address).header("If-None-Match", etag))
                    .andExpect(status().isNotModified())
                    .andExpect(content().string(""));
        }
    }

    @Test
    void the_csv_holds_the_orders_in_the_columns_of_the_file() throws Exception {
        String csv = mvc.perform(get("/orders.csv?source=HISTORY"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("orders.csv")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        assertThat(rows).hasSize(87);
        for (HistoricOrder order : HistoricOrder.bundled()) {
            CSVRecord row = rows.stream()
                    .filter(each -> each.get("id").equals(order.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(List.of(row.get("date"), row.get("entity"), row.get("status"), row.get("status_date")))
                    .containsExactly(
                            order.date().text(),
                            order.entity(),
                            order.status(),
                            order.statusDate().text());
        }
    }

    @Test
    void the_csv_keeps_the_filters_and_leads_back_to_the_list_when_one_cannot_be_read() throws Exception {
        mvc.perform(get("/orders.csv?type=FINDING&source=HISTORY&country=MX"))
                .andExpect(content().string(containsString("FND-MX-1953-CDVICTORIA")))
                .andExpect(content().string(not(containsString("WRO-"))));
        mvc.perform(get("/orders.csv?country=XX")).andExpect(redirectedUrl("/orders?country=XX"));
    }

    @Test
    void the_register_is_for_reading_only() throws Exception {
        mvc.perform(post("/orders").with(csrf())).andExpect(status().is4xxClientError());
        mvc.perform(post("/api/v1/orders")).andExpect(status().is4xxClientError());
    }
}
