package org.openwro.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

/** Versions are tried out by pages alone, and nothing real is touched. */
class PlayPagesIT extends OpenWroIT {

    private static final String PROCESS = "process_orderIssuance";
    private static final String TABLE = "decision_allegationPriority";

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private Models models;

    private static final Pattern SCRIPT = Pattern.compile("name=\"script\" value=\"([^\"]*)\"");

    private String script = "[]";

    @Test
    void an_imagined_order_is_issued_with_every_decision_told_and_no_trace_in_the_engine() throws Exception {
        long before = traces();
        String page = address(PROCESS);
        mvc.perform(get(page).with(as("edith")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Begin the case")));
        assertThat(press(page, "BEGIN")).contains("Draft order", "Trade specialist");
        assertThat(press(page, "DO/1/userTask_draftOrder")).contains("Clear order legally");
        assertThat(press(page, "DO/2/userTask_clearOrder")).contains("nothing could be decided: outcome is not known");
        assertThat(press(page, "DECIDE/3/gateway_cleared", "fact-3-outcome", "APPROVED"))
                .contains("the way was Approved, because outcome = APPROVED", "Approve order as director");
        assertThat(press(page, "BACK")).contains("nothing could be decided");
        assertThat(press(page, "DECIDE/3/gateway_cleared", "fact-3-outcome", "REJECTED"))
                .contains("Reject order");
        assertThat(press(page, "DO/4/serviceTask_rejectOrder")).contains("The case has come to its end");
        assertThat(press(page, "ANEW")).contains("Begin the case");
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void steps_that_are_none_of_ours_are_left_out() throws Exception {
        script =
                "[{\"move\":null,\"facts\":{}},{\"move\":{\"act\":\"DO\",\"at\":9,\"node\":\"nowhere\"},\"facts\":{}}]";
        assertThat(press(address(PROCESS), "")).contains("no longer permits");
        for (String foreign : new String[] {
            "[null]",
            "{",
            "[{\"move\":null,\"facts\":null}]",
            "[{\"move\":null,\"facts\":{\"a\":null}}]",
            "[[]]",
            "null"
        }) {
            script = foreign;
            assertThat(press(address(PROCESS), "")).contains("Begin the case");
        }
    }

    @Test
    void a_decision_table_tells_the_rule_that_fits_and_asks_its_samples_of_every_version() throws Exception {
        long before = jdbc.sql("select count(*) from act_hi_decinst")
                .query(Long.class)
                .single();
        String page = address(TABLE);
        String answer = press(page, "KEEP", "fact-0-childLabour", "YES", "fact-0-importShown", "true");
        assertThat(answer).contains("children are said to work", "The sample is kept", "as expected");
        assertThat(press(page, "ASK", "fact-0-indicators", "many")).contains("another type than its column");
        mvc.perform(post(page).param("act", "KEEP").with(as("audra")).with(csrf()))
                .andExpect(content().string(containsString("can read models, not change them")));
        mvc.perform(get("/models/" + TABLE).with(as("audra")))
                .andExpect(content().string(containsString("Child labor that goes on")));
        assertThat(jdbc.sql("select count(*) from act_hi_decinst")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        long sample = jdbc.sql("select max(id) from decision_sample")
                .query(Long.class)
                .single();
        assertThat(press(page, "REMOVE/" + sample)).contains("No sample is kept");
    }

    @Test
    void only_who_may_read_models_plays_them() throws Exception {
        mvc.perform(get(address(PROCESS)).with(as("victor"))).andExpect(status().isForbidden());
        mvc.perform(get("/models/nothing/versions/1/play").with(as("edith"))).andExpect(status().isNotFound());
        mvc.perform(get(address(PROCESS)).with(as("audra")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Unexpected"))));
    }

    private String address(String key) {
        return "/models/%s/versions/%d/play"
                .formatted(key, models.inForce(key).orElseThrow().number());
    }

    private String press(String page, String act, String... fields) throws Exception {
        var request = post(page).param("script", script).param("act", act);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        MvcResult result = mvc.perform(request.with(as("edith")).with(csrf()))
                .andExpect(status().isOk())
                .andReturn();
        String html = result.getResponse().getContentAsString();
        Matcher kept = SCRIPT.matcher(html);
        script = kept.find() ? HtmlUtils.htmlUnescape(kept.group(1)) : "[]";
        return HtmlUtils.htmlUnescape(html.replaceAll("<[^>]*>", ""));
    }

    private long traces() {
        return jdbc.sql(
                        "select (select count(*) from act_ru_execution) + (select count(*) from act_hi_procinst) + (select count(*) from inbox_task)")
                .query(Long.class)
                .single();
    }

    private RequestPostProcessor as(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
