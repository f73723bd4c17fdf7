package org.openwro.modelling.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.modelling.DraftModels;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.order.OrderFixture;
import org.openwro.order.OrderId;
import org.openwro.platform.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Orders that were issued are replayed against drafts of their process, from the history that the engine has written. */
class ReplayIT extends OpenWroIT {

    private static final String PROCESS = "process_orderIssuance";

    @Autowired
    private Models models;

    @Autowired
    private DraftModels drafts;

    @Autowired
    private ReplayHistory replays;

    @Autowired
    private RunReplays runs;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private ApplicationContext context;

    private final String nobodys = "NOBODYS-" + Long.toString(System.nanoTime(), 36);
    private String running;
    private OrderId issued;

    @BeforeEach
    void one_order_is_issued_and_a_case_runs_that_nobody_may_open() {
        issued = OrderFixture.of(context).wroInForce();
        running = runtime.startProcessInstanceByKey(
                        PROCESS, nobodys, Map.of("caseTitle", "A case", "instrument", "WRO"))
                .getId();
    }

    @AfterEach
    void remove() {
        runtime.deleteProcessInstance(running, "test");
        jdbc.sql("delete from inbox_task where business_key = ?").param(nobodys).update();
    }

    @Test
    void against_the_version_on_which_they_ran_every_case_goes_the_same_way_and_nothing_is_touched() {
        long before = traces();
        ModelVersion inForce = models.inForce(PROCESS).orElseThrow();
        Replay replay = replayed(inForce);
        assertThat(verdict(replay, issued.value())).isEqualTo(Verdict.SAME);
        assertThat(verdict(replay, nobodys)).isEqualTo(Verdict.SAME);
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void a_draft_with_a_new_task_and_one_without_the_place_of_a_running_case_are_told_on_the_page() throws Exception {
        ModelVersion draft = draft(
                WalkTest.between("flow_clearedApproved", "userTask_approveAsDirector", "userTask", "userTask_second"));
        String page = "/models/%s/drafts/%d/replay".formatted(PROCESS, draft.id());
        mvc.perform(post(page).param("most", "0").with(as("edith")).with(csrf()))
                .andExpect(content().string(containsString("Choose 1 to 10,000 cases")));
        mvc.perform(post(page)
                        .param("most", "500")
                        .param("choice", "FINISHED")
                        .with(as("edith"))
                        .with(csrf()))
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(as("edith"))).andExpect(content().string(containsString("every 2s")));
        runs.runWaiting();
        Replay replay = replays.newest(draft).orElseThrow();
        assertThat(verdict(replay, issued.value()))
                .isEqualTo(Verdict.of(Verdict.Reason.NEW_STEP, "userTask_second", ""));
        mvc.perform(get(page).with(as("edith")))
                .andExpect(content().string(containsString("It waits at New, which is new")))
                .andExpect(content().string(containsString("data-active=\"userTask_second\"")));
        int group = replays.groups(replay).stream()
                .map(ReplayGroup::verdict)
                .toList()
                .indexOf(Verdict.of(Verdict.Reason.NEW_STEP, "userTask_second", ""));
        mvc.perform(get(page).param("group", String.valueOf(group)).with(as("edith")))
                .andExpect(content().string(containsString("href=\"/cases/" + issued.value())));

        ModelVersion without = draft(
                models.inForce(PROCESS).orElseThrow().content().replace("userTask_draftOrder", "userTask_writeOrder"));
        Replay second = replayed(without);
        assertThat(verdict(second, nobodys))
                .isEqualTo(Verdict.of(Verdict.Reason.PLACE_GONE, "userTask_draftOrder", ""));
        String other = "/models/%s/drafts/%d/replay".formatted(PROCESS, without.id());
        int place = replays.groups(second).stream()
                .map(ReplayGroup::verdict)
                .toList()
                .indexOf(Verdict.of(Verdict.Reason.PLACE_GONE, "userTask_draftOrder", ""));
        mvc.perform(get(other).param("group", String.valueOf(place)).with(as("admin")))
                .andExpect(content().string(containsString(nobodys)))
                .andExpect(content().string(not(containsString("/cases/" + nobodys))))
                .andExpect(content().string(containsString("data-removed=\"userTask_draftOrder\"")));
        MockHttpServletResponse csv = csv(other);
        assertThat(csv.getContentAsString())
                .startsWith("case,running,result,reason,element,detail")
                .contains(nobodys + ",yes,place missing,\"It waits at Draft order now");
    }

    @Test
    void who_may_not_read_models_gets_no_replay() throws Exception {
        ModelVersion inForce = models.inForce(PROCESS).orElseThrow();
        String page = "/models/%s/versions/%d/replay".formatted(PROCESS, inForce.number());
        mvc.perform(get(page).with(as("victor"))).andExpect(status().isForbidden());
        mvc.perform(get(page + ".csv").with(as("victor"))).andExpect(status().isForbidden());
        mvc.perform(get("/models/decision_completeness/versions/1/replay").with(as("edith")))
                .andExpect(status().isNotFound());
    }

    private MockHttpServletResponse csv(String page) throws Exception {
        var begun = mvc.perform(get(page + ".csv").with(as("admin"))).andReturn();
        return mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch(begun))
                .andReturn()
                .getResponse();
    }

    private Replay replayed(ModelVersion version) {
        Outcome<Replay> asked = replays.ask(version, Replay.Choice.ALL, 5_000, Actors.modelEditor());
        runs.runWaiting();
        assertThat(replays.newest(version).orElseThrow().state()).isEqualTo(Replay.State.FINISHED);
        return asked.orThrow();
    }

    private Verdict verdict(Replay replay, String key) {
        return replays.casesAfter(replay, 0, 10_000).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    private ModelVersion draft(String text) {
        ModelVersion draft = drafts.open(models.inForce(PROCESS).orElseThrow().id(), "Try it", Actors.modelEditor())
                .orThrow();
        return drafts.save(draft.id(), 1, text, Actors.modelEditor()).orThrow();
    }

    private long traces() {
        return jdbc.sql("select (select count(*) from act_ru_execution) + (select count(*) from act_hi_actinst)"
                        + " + (select count(*) from act_hi_detail) + (select count(*) from inbox_task)")
                .query(Long.class)
                .single();
    }

    private RequestPostProcessor as(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
