package org.openwro.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.PageQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Domain row, token, inbox row and audit entry stand or fall together. */
class OneTransactionIT extends OpenWroIT {

    @Autowired
    private TaskDesk desk;

    @Autowired
    private Processes processes;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    private String deployment;
    private String key;

    @BeforeEach
    void start() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("models/failing-step.bpmn")
                .deploy()
                .getId();
        key = "TEST-" + System.nanoTime();
        transaction.executeWithoutResult(
                status -> processes.start("process_failingStep", key, Map.of("caseTitle", "A case")));
    }

    @AfterEach
    void remove() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void a_failing_delegate_leaves_neither_domain_row_nor_token_nor_inbox_row_nor_audit_entry() {
        String taskId = task(key, "userTask_decide").id();

        assertThatThrownBy(() -> desk.complete(taskId, Actors.investigator(), Map.of("outcome", "YES")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(jdbc.sql("select count(*) from case_number where prefix = 'FAIL'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(inbox.ofCase(key)).extracting(InboxTask::taskKey).containsExactly("userTask_decide");
        assertThat(inbox.ofCase(key)).extracting(InboxTask::assignee).containsOnlyNulls();
        assertThat(audit.of(key, new PageQuery(0, 10)).total()).isZero();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .activityIdIn("userTask_decide")
                        .count())
                .isOne();
    }

    @Test
    void a_claimed_task_is_shown_as_mine_and_put_back_for_the_group() {
        String taskId = task(key, "userTask_decide").id();
        Actor investigator = Actors.investigator();

        desk.claim(taskId, investigator).orThrow();
        assertThat(task(key, "userTask_decide").assignee()).isEqualTo("victor");
        assertThat(inbox.list(Queue.MINE, investigator, key, clock.today(), new PageQuery(0, 10))
                        .total())
                .isOne();

        desk.release(taskId, investigator).orThrow();
        assertThat(task(key, "userTask_decide").assignee()).isNull();
        assertThat(audit.of(key, new PageQuery(0, 10)).total()).isEqualTo(2);
    }

    @Test
    void a_task_is_refused_to_another_role_and_while_it_is_in_other_hands() {
        String taskId = task(key, "userTask_decide").id();

        assertThat(desk.open(taskId, Actors.analyst()).reasons())
                .extracting(refusal -> refusal.messageKey())
                .containsExactly("workflow.task.notFound");
        desk.claim(taskId, Actors.investigator()).orThrow();
        Actor colleague = new Actor("vera", "Vera", Actors.investigator().roles(), java.util.Set.of(), null);
        assertThat(desk.complete(taskId, colleague, Map.of()).reasons())
                .extracting(refusal -> refusal.messageKey())
                .containsExactly("workflow.task.inOtherHands");
    }

    @Test
    void routing_facts_hold_no_records() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> processes.start("process_failingStep", key + "b", Map.of("case", new Object()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("case");
    }

    @Test
    void a_model_with_a_script_cannot_run_it() {
        String id = repository
                .createDeployment()
                .addClasspathResource("models/script.bpmn")
                .deploy()
                .getId();
        try {
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("process_script", key + "c"))
                    .isInstanceOf(Exception.class)
                    .hasStackTraceContaining("Scripts are switched off");
        } finally {
            repository.deleteDeployment(id, true);
        }
    }

    @Test
    void a_model_cannot_name_a_bean_outside_the_process_packages() {
        String id = repository
                .createDeployment()
                .addClasspathResource("models/foreign-bean.bpmn")
                .deploy()
                .getId();
        try {
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("process_foreignBean", key + "d"))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("accounts");
        } finally {
            repository.deleteDeployment(id, true);
        }
    }
}
