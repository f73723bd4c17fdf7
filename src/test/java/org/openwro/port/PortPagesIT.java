package org.openwro.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.platform.PageQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@Transactional
class PortPagesIT extends OpenWroIT {

    private static final String LOS_ANGELES = "/ports/2704";

    @Autowired
    private UserDetailsService users;

    @Autowired
    private ReadPort ports;

    @Test
    void people_of_a_port_are_led_to_their_page_and_see_no_other() throws Exception {
        for (String person : new String[] {"pat", "paula"}) {
            mvc.perform(get("/ports/mine").with(as(person))).andExpect(redirectedUrl(LOS_ANGELES));
            mvc.perform(get(LOS_ANGELES).with(as(person)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Port 2704 Los Angeles, CA")));
            mvc.perform(get("/ports/4601").with(as(person))).andExpect(status().isNotFound());
            mvc.perform(get("/ports/4601/muster").with(as(person))).andExpect(status().isNotFound());
        }
    }

    @Test
    void headquarters_sees_every_port_and_others_see_none() throws Exception {
        for (String person : new String[] {"diego", "colin", "admin"}) {
            mvc.perform(get("/ports/4601").with(as(person))).andExpect(status().isOk());
        }
        for (String person : new String[] {"harper", "beck", "mei"}) {
            mvc.perform(get(LOS_ANGELES).with(as(person))).andExpect(status().isForbidden());
            mvc.perform(get("/ports").with(as(person))).andExpect(status().isForbidden());
        }
        mvc.perform(get("/ports/0000").with(as("diego"))).andExpect(status().isNotFound());
    }

    @Test
    void the_page_shows_what_waits_at_the_port_and_how_late_it_is() throws Exception {
        order("WRO-PORT-PAGE-1", "Port Page Mill");
        instruct("WRO-PORT-PAGE-1", "Port Page Mill", "2704", "SENT", today().minusDays(1));
        instruct("WRO-PORT-PAGE-2", "Port Page Farm", "2704", "ACKNOWLEDGED", today().plusDays(1));
        instruct("WRO-PORT-PAGE-3", "Port Page Vessel", "4601", "SENT", today().plusDays(1));
        PortView view = ports.find("2704", Actors.officerAtLosAngeles(), new PageQuery(0, 100))
                .orElseThrow();
        assertThat(view.instructions().items())
                .extracting(each -> each.orderId())
                .contains("WRO-PORT-PAGE-1")
                .doesNotContain("WRO-PORT-PAGE-2", "WRO-PORT-PAGE-3");
        assertThat(view.lateInstructions()).isPositive();
        mvc.perform(get(LOS_ANGELES).with(as("pat")))
                .andExpect(content().string(containsString("Waits for an officer of the port")))
                .andExpect(content().string(containsString("Overdue")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void changes_of_the_last_thirty_days_are_told_and_older_ones_are_not() throws Exception {
        order("WRO-PORT-NEWS-1", "Port News Mill");
        jdbc.sql("update trade_order set issued_from = :day, issued_to = :day where id = 'WRO-PORT-NEWS-1'")
                .param("day", today().minusDays(30))
                .update();
        assertThat(changes()).contains("WRO-PORT-NEWS-1");
        jdbc.sql("update trade_order set issued_from = :day, issued_to = :day where id = 'WRO-PORT-NEWS-1'")
                .param("day", today().minusDays(31))
                .update();
        assertThat(changes()).doesNotContain("WRO-PORT-NEWS-1");
    }

    @Test
    void the_muster_sheet_lists_every_order_in_force_with_the_statutory_presumption() throws Exception {
        order("WRO-PORT-SHEET-1", "Port Sheet Mill");
        mvc.perform(get(LOS_ANGELES + "/muster").with(as("pat")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("WRO-PORT-SHEET-1")))
                .andExpect(content().string(containsString("UFLPA, Pub. L. 117-78")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void the_list_is_searched_and_cut_to_the_late_ports() throws Exception {
        instruct("WRO-PORT-LIST-1", "Port List Mill", "0101", "SENT", today().minusDays(1));
        mvc.perform(get("/ports").param("search", "portland").with(as("diego")))
                .andExpect(content().string(containsString("0101 Portland, ME")))
                .andExpect(content().string(not(containsString("2704"))));
        mvc.perform(get("/ports")
                        .param("which", "OVERDUE")
                        .param("search", "0101")
                        .with(as("diego")))
                .andExpect(content().string(containsString("0101 Portland, ME")));
        mvc.perform(get("/ports").param("search", "nowhere").with(as("diego")))
                .andExpect(content().string(containsString("No port fits.")));
        mvc.perform(get("/ports").with(as("pat")))
                .andExpect(content().string(containsString("2704 Los Angeles, CA")))
                .andExpect(content().string(not(containsString("0101 Portland"))));
    }

    private Iterable<String> changes() {
        return ports.find("2704", Actors.director(), new PageQuery(0, 10)).orElseThrow().changes().stream()
                .map(each -> each.id().value())
                .toList();
    }

    private void order(String id, String producer) {
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, country, title, producer, merchandise, scope,
                               issued, issued_from, issued_to, effective_on, status)
                        values (:id, 'WRO', 'IN_FORCE', 'HISTORY', 'CN', :name, :name, 'all goods', 'ENTITY', :text, :day, :day,
                               :day, 'ACTIVE')
                        """)
                .param("id", id)
                .param("name", producer)
                .param("text", today().toString())
                .param("day", today())
                .update();
        jdbc.sql(
                        """
                        insert into order_target (order_id, seq, kind, name, country, all_goods, in_force_from)
                        values (?, 1, 'ENTITY', ?, 'CN', true, ?)
                        """)
                .params(id, producer, today())
                .update();
    }

    private void instruct(String order, String title, String port, String state, LocalDate by) {
        jdbc.sql(
                        """
                        insert into order_instruction (order_id, title, instructed_at, acknowledge_by)
                        values (?, ?, timestamptz '2020-01-01', ?) on conflict do nothing
                        """)
                .params(order, title, by)
                .update();
        jdbc.sql(
                        """
                        insert into port_instruction (id, order_id, port, state, instructed_at, acknowledge_by)
                        values (?, ?, ?, ?, timestamptz '2020-01-01', ?)
                        """)
                .params("INS-" + order + "-" + port, order, port, state, by)
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }
}
