package org.openwro.workflow.operations;

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

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowingConsumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.audit.AuditEntry;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.workflow.InboxTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What an administrator sees and may do. */
class CaseOperationsIT extends OpenWroIT {

    private static final Actor ADMIN = Actors.administrator();
    private static final Actor SECOND = new Actor("second", "Second", Set.of(Role.ADMINISTRATOR), Set.of(), null);

    private final String key = "OPS-" + Long.toString(System.nanoTime(), 36);

    @Autowired
    private MoveTokens moves;

    @Autowired
    private SuspendProcess suspend;

    @Autowired
    private MendSteps steps;

    @Autowired
    private RunningProcesses running;

    @Autowired
    private EngineState engine;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @Autowired
    private UserDetailsService accounts;

    private String deployment;
    private String definition;
    private String instance;

    @BeforeEach
    void one_case() {
        var deployed = repository
                .createDeployment()
                .addClasspathResource("models/operations.bpmn")
                .deployWithResult();
        deployment = deployed.getId();
        definition = deployed.getDeployedProcessDefinitions().get(0).getId();
        instance = runtime.startProcessInstanceById(definition, key, Map.of("caseTitle", "A case"))
                .getId();
    }

    @AfterEach
    void remove() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void a_second_administrator_moves_the_token_and_the_timeline_tells_it() {
        long id = moves.ask(instance, "userTask_first", "userTask_second", "The step is broken.", ADMIN)
                .orThrow();
        assertThat(moves.ask(instance, "userTask_first", "userTask_second", "Again", SECOND))
                .satisfies(refusedFor("askedAlready"));
        assertThat(moves.decide(id, true, ADMIN)).satisfies(refusedFor("own"));
        assertThat(moves.decide(id, true, Actors.auditor())).satisfies(refusedFor("role"));
        moves.decide(id, true, SECOND).orThrow();
        assertThat(inbox.ofCase(key)).extracting(InboxTask::taskKey).containsExactly("userTask_second");
        assertThat(moves.decide(id, true, SECOND)).satisfies(refusedFor("decided"));
        assertThat(audit.of(key, new PageQuery(0, 10)).items())
                .extracting(AuditEntry::action)
                .containsExactly("audit.workflow.tokenMoved", "audit.workflow.moveAsked");
    }

    @Test
    void a_move_is_refused_without_reason_place_or_case_and_when_the_case_went_on() {
        assertThat(moves.ask(instance, "userTask_first", "userTask_second", " ", ADMIN))
                .satisfies(refusedFor("why"));
        assertThat(moves.ask(instance, "userTask_second", "userTask_first", "Why", ADMIN))
                .satisfies(refusedFor("notThere"));
        assertThat(moves.ask(instance, "userTask_first", "userTask_nowhere", "Why", ADMIN))
                .satisfies(refusedFor("target"));
        assertThat(moves.ask("gone", "userTask_first", "userTask_second", "Why", ADMIN))
                .satisfies(refusedFor("ended"));
        assertThat(moves.ask(instance, "userTask_first", "userTask_second", "Why", Actors.auditor()))
                .satisfies(refusedFor("role"));
        long id = moves.ask(instance, "userTask_first", "userTask_second", "Why", ADMIN)
                .orThrow();
        tasks.complete(task(key, "userTask_first").id());
        assertThat(moves.decide(id, true, SECOND)).satisfies(refusedFor("wentOn"));
        assertThat(moves.decide(id, false, ADMIN).isRefused()).isFalse();
    }

    @Test
    void a_process_is_suspended_with_its_cases_and_goes_on() {
        assertThat(suspend.change(definition, true, "", ADMIN)).satisfies(refusedFor("why"));
        assertThat(suspend.change("gone", true, "Why", ADMIN)).satisfies(refusedFor("gone"));
        assertThat(suspend.change(definition, true, "Why", Actors.auditor())).satisfies(refusedFor("role"));
        assertThat(suspend.change(definition, false, "Why", ADMIN)).satisfies(refusedFor("alreadySo"));
        suspend.change(definition, true, "The service is down.", ADMIN).orThrow();
        assertThat(running.process(definition).orElseThrow().suspended()).isTrue();
        assertThat(running.cases(definition, "", new PageQuery(0, 10)).items())
                .allSatisfy(each -> assertThat(each.suspended()).isTrue());
        suspend.change(definition, false, "It is up again.", ADMIN).orThrow();
        assertThat(running.process(definition).orElseThrow().suspended()).isFalse();
    }

    @Test
    void a_failed_step_shows_cause_facts_and_tries_is_handed_over_and_tried_again_with_others() {
        String job = failedJob();
        FailedStep step = steps.look(job).orElseThrow();
        assertThat(step.incident().cause()).contains("the service behind this step is broken");
        assertThat(step.facts()).containsEntry("caseTitle", "A case");
        assertThat(step.history()).isNotEmpty();
        assertThat(steps.note(job, " ", ADMIN)).satisfies(refusedFor("note"));
        assertThat(steps.note(job, "Note", Actors.auditor())).satisfies(refusedFor("role"));
        steps.note(job, "Waits for the network people.", ADMIN).orThrow();
        assertThat(steps.look(job).orElseThrow().notes())
                .extracting(FailedStep.Note::text)
                .containsExactly("Waits for the network people.");
        assertThat(engine.jobs().failed()).isPositive();
        assertThat(steps.retry(List.of(), ADMIN)).satisfies(refusedFor("choose"));
        assertThat(steps.retry(List.of(job), Actors.auditor())).satisfies(refusedFor("role"));
        assertThat(steps.retry(List.of(job, "gone"), ADMIN).orThrow()).isOne();
        assertThat(steps.retry(List.of(job), ADMIN).isRefused()).isTrue();
    }

    @Test
    void pages_are_read_by_the_auditor_and_changed_by_the_administrator_only() throws Exception {
        mvc.perform(get("/operations").with(as("audra")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Operated")));
        mvc.perform(get("/operations").with(as("victor"))).andExpect(status().isForbidden());
        String process = "/operations/processes/" + definition;
        mvc.perform(get(process).with(as("audra")))
                .andExpect(content().string(containsString("data-heat=\"userTask_first=1=3\"")))
                .andExpect(content().string(containsString(key)))
                .andExpect(content().string(not(containsString("Suspend"))));
        mvc.perform(get(process + "/model").with(as("audra"))).andExpect(status().isOk());
        mvc.perform(post(process + "/suspension")
                        .param("suspended", "true")
                        .with(as("audra"))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post(process + "/suspension")
                        .param("suspended", "true")
                        .with(as("admin"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Say in at most 2,000 characters why")));
        String standing = "/operations/cases/" + instance;
        mvc.perform(get(standing).with(as("admin"))).andExpect(content().string(containsString("userTask_second")));
        mvc.perform(get("/operations/cases/gone").with(as("admin"))).andExpect(status().isNotFound());
        mvc.perform(post(standing + "/move")
                        .param("source", "userTask_first")
                        .param("target", "userTask_second")
                        .param("why", "The step is broken")
                        .with(as("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/operations/moves"));
        mvc.perform(get("/operations/moves").with(as("admin")))
                .andExpect(content().string(containsString("waits for a second person")));
        String job = failedJob();
        mvc.perform(get("/operations/incidents").with(as("audra")))
                .andExpect(content().string(containsString("the service behind this step is broken")));
        mvc.perform(get("/operations/incidents/" + job).with(as("admin")))
                .andExpect(content().string(containsString("Hand-over notes")));
        mvc.perform(post("/operations/incidents/retry")
                        .param("job", job)
                        .with(as("admin"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/operations/incidents"));
        mvc.perform(get("/operations/history").with(as("audra"))).andExpect(status().isOk());
        mvc.perform(get("/admin/incidents").with(as("admin"))).andExpect(redirectedUrl("/operations/incidents"));
    }

    private String failedJob() {
        tasks.complete(task(key, "userTask_first").id());
        String job = management
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        try {
            management.executeJob(job);
        } catch (RuntimeException broken) {
            management.setJobRetries(job, 0);
        }
        return job;
    }

    private RequestPostProcessor as(String username) {
        return user(accounts.loadUserByUsername(username));
    }

    private static <T> ThrowingConsumer<Outcome<T>> refusedFor(String key) {
        return outcome -> assertThat(outcome.reasons())
                .extracting(Refusal::messageKey)
                .contains("workflow.operations.refused." + key);
    }
}
