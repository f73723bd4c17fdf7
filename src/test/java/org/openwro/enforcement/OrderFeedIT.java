package org.openwro.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.openwro.enforcement.feed.OrderFeed;
import org.openwro.order.OrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class OrderFeedIT extends OpenWroIT {

    private static final String FEED = "/api/v1/orders/in-force";

    @Autowired
    private OrderFeed feed;

    @Test
    void everybody_reads_the_terms_of_every_order_in_force() throws Exception {
        OrderId order = inForce("Feed Textile Mill");
        String body = mvc.perform(get(FEED))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + feed.publish().hash() + "\""))
                .andExpect(jsonPath("$.version").value(feed.publish().hash()))
                .andExpect(jsonPath("$.orders[?(@.id=='UFLPA')].instrument").value("UFLPA"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat((Object) JsonPath.read(body, "$.orders[?(@.id=='" + order.value() + "')].targets[0].name"))
                .asString()
                .contains("Feed Textile Mill");
        assertThat((int) JsonPath.read(body, "$.count")).isEqualTo((int) JsonPath.read(body, "$.orders.length()"));
    }

    @Test
    void an_order_that_ended_or_begins_later_is_not_told() throws Exception {
        OrderId ended = inForce("Feed Ended Mill");
        end(ended, today());
        OrderId later = OrderFixture.inForce(jdbc, "Feed Later Mill", today().plusDays(1));
        mvc.perform(get(FEED))
                .andExpect(jsonPath("$.orders[*].id").value(not(hasItem(ended.value()))))
                .andExpect(jsonPath("$.orders[*].id").value(not(hasItem(later.value()))));
        clock.advance(Duration.ofDays(1));
        mvc.perform(get(FEED)).andExpect(jsonPath("$.orders[*].id").value(hasItem(later.value())));
    }

    @Test
    void who_names_the_version_held_learns_only_what_was_added_changed_and_removed() throws Exception {
        OrderId changed = inForce("Feed Changed Mill");
        OrderId removed = inForce("Feed Removed Mill");
        inForce("Feed Same Mill");
        String before = feed.publish().hash();
        OrderId added = inForce("Feed Added Mill");
        jdbc.sql("update order_target set hts_prefixes = '{5201}' where order_id = ?")
                .param(changed.value())
                .update();
        end(removed, today());
        mvc.perform(get(FEED).param("since", before))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.since").value(before))
                .andExpect(jsonPath("$.orders").doesNotExist())
                .andExpect(jsonPath("$.added", hasSize(1)))
                .andExpect(jsonPath("$.added[0].id").value(added.value()))
                .andExpect(jsonPath("$.changed", hasSize(1)))
                .andExpect(jsonPath("$.changed[0].id").value(changed.value()))
                .andExpect(jsonPath("$.changed[0].targets[0].htsPrefixes[0]").value("5201"))
                .andExpect(jsonPath("$.removed", hasSize(1)))
                .andExpect(jsonPath("$.removed[0]").value(removed.value()));
    }

    @Test
    void who_holds_the_newest_version_is_told_that_nothing_changed() throws Exception {
        String version = feed.publish().hash();
        mvc.perform(get(FEED).param("since", version)).andExpect(status().isNotModified());
        mvc.perform(get(FEED).header("If-None-Match", "\"" + version + "\""))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void a_version_that_is_not_known_is_gone() throws Exception {
        mvc.perform(get(FEED).param("since", "0".repeat(64)))
                .andExpect(status().isGone())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value(containsString("without since")));
    }

    @Test
    void a_version_is_forgotten_after_a_year_and_a_day() throws Exception {
        inForce("Feed Old Mill");
        String old = feed.publish().hash();
        inForce("Feed Newer Mill");
        clock.advance(Duration.ofDays(360));
        mvc.perform(get(FEED).param("since", old)).andExpect(status().isOk());
        clock.advance(Duration.ofDays(10));
        mvc.perform(get(FEED).param("since", old)).andExpect(status().isGone());
    }

    @Test
    void the_feed_is_part_of_the_interface_description() throws Exception {
        mvc.perform(get("/api/v1/openapi"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Orders in force for targeting systems")))
                .andExpect(content().string(containsString("read everything anew, without since")));
    }

    private OrderId inForce(String producer) {
        return OrderFixture.inForce(jdbc, producer, today().minusDays(30));
    }

    private void end(OrderId order, LocalDate day) {
        jdbc.sql("update order_target set in_force_to = ?, end_anchor = 'IMMEDIATE_FUTURE' where order_id = ?")
                .params(day, order.value())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
