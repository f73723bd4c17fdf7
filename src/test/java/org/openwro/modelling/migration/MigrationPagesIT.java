package org.openwro.modelling.migration;

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

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** A migration by pages alone. */
class MigrationPagesIT extends OpenWroIT {

    private static final String LIST = "/models/" + MigrationFixture.KEY + "/migrations";

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private MigrationWorker worker;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    private MigrationFixture moves;

    @BeforeEach
    void two_versions() {
        moves = new MigrationFixture(repository, runtime, jdbc, transaction);
        moves.running(2);
        moves.runningAtDropped(1);
    }

    @AfterEach
    void remove() {
        moves.remove();
    }

    @Test
    void a_plan_is_made_edited_tried_confirmed_and_run() throws Exception {
        mvc.perform(get(LIST).with(as("audra")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("No plan has been made")))
                .andExpect(content().string(not(containsString("New plan"))));
        mvc.perform(post(LIST).with(as("malik")).with(csrf()))
                .andExpect(content().string(containsString("Choose two different versions")));
        String plan = mvc.perform(post(LIST)
                        .param("source", moves.older)
                        .param("target", moves.newer)
                        .param("why", "Counsel decides now")
                        .with(as("malik"))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(plan).with(as("malik")))
                .andExpect(content().string(containsString("to_userTask_dropped")))
                .andExpect(content().string(containsString("somebody else must confirm it")));
        mvc.perform(post(plan + "/plan")
                        .param("revision", "1")
                        .param("to_userTask_decide", "userTask_decide")
                        .param("to_boundaryEvent_late", "boundaryEvent_late")
                        .param("anew_boundaryEvent_late", "true")
                        .with(as("malik"))
                        .with(csrf()))
                .andExpect(redirectedUrl(plan));
        mvc.perform(post(plan + "/trial").param("cases", "3").with(as("malik")).with(csrf()))
                .andExpect(content().string(containsString("would move")))
                .andExpect(content().string(containsString("4 Mar 2031")))
                .andExpect(content().string(containsString("the plan does not say where it goes on")));
        mvc.perform(post(plan + "/confirm")
                        .param("revision", "2")
                        .with(as("malik"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Somebody else must confirm it")));
        mvc.perform(post(plan + "/confirm")
                        .param("revision", "2")
                        .with(as("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl(plan));
        mvc.perform(post(plan + "/run")
                        .param("act", "START")
                        .param("sample", "many")
                        .with(as("malik"))
                        .with(csrf()))
                .andExpect(content().string(containsString("at least one case")));
        mvc.perform(post(plan + "/run").param("act", "START").with(as("malik")).with(csrf()))
                .andExpect(redirectedUrl(plan));
        worker.workOff(10);
        mvc.perform(get(plan).with(as("audra")))
                .andExpect(content().string(containsString("Moved (2)")))
                .andExpect(content().string(containsString("Failed (1)")))
                .andExpect(content().string(containsString(moves.prefix + "DROPPED0")));
        assertThat(moves.on(moves.newer)).isEqualTo(2);
    }

    @Test
    void who_may_not_gets_no_further() throws Exception {
        mvc.perform(get(LIST).with(as("victor"))).andExpect(status().isForbidden());
        mvc.perform(get("/models/nothing/migrations").with(as("malik"))).andExpect(status().isNotFound());
        mvc.perform(get(LIST + "/999999").with(as("malik"))).andExpect(status().isNotFound());
        mvc.perform(post(LIST)
                        .param("source", moves.older)
                        .param("target", moves.newer)
                        .param("why", "Why")
                        .with(as("edith"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Only a model approver or an administrator")));
    }

    private RequestPostProcessor as(String username) {
        return user(accounts.loadUserByUsername(username));
    }
}
