package org.openwro.workflow.forms;

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
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.audit.AuditTrail;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.Processes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** A task whose form an administrator made: shown, checked, kept, and asked for by a gateway. */
class AnswerFormIT extends OpenWroIT {

    private static final String PROCESS =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                targetNamespace="http://openwro.org/bpmn">
              <bpmn:process id="process_formTrial" name="Form trial" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="start"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="userTask_review"/>
                <bpmn:userTask id="userTask_review" name="Second legal review" camunda:formKey="form:trial-review"
                    camunda:candidateGroups="COUNSEL">
                  <bpmn:documentation>Reads the draft once more.
            Source: 19 CFR 12.42(e)</bpmn:documentation>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="f2" sourceRef="userTask_review" targetRef="gateway"/>
                <bpmn:exclusiveGateway id="gateway" default="f4"/>
                <bpmn:sequenceFlow id="f3" sourceRef="gateway" targetRef="endEvent_agreed">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${form_decision == 'AGREE'}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="f4" sourceRef="gateway" targetRef="endEvent_other"/>
                <bpmn:endEvent id="endEvent_agreed"/>
                <bpmn:endEvent id="endEvent_other"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    private static final String FORM =
            """
            {"type": "default", "id": "trial-review", "components": [
              {"type": "textarea", "key": "opinion", "label": "Your opinion", "validate": {"required": true}},
              {"type": "radio", "key": "decision", "label": "Decision", "validate": {"required": true},
               "values": [{"label": "I agree", "value": "AGREE"}, {"label": "I object", "value": "OBJECT"}]}]}
            """;

    @Autowired
    private AnswerForm answerForm;

    @Autowired
    private AnsweredForms answered;

    @Autowired
    private Processes processes;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private TransactionTemplate transaction;

    private final String caseKey = "TRIAL-" + java.util.UUID.randomUUID();

    @BeforeEach
    void deploy() {
        deploy("trial.bpmn", PROCESS);
        deploy("trial-review.form", FORM);
        transaction.executeWithoutResult(
                status -> processes.start("process_formTrial", caseKey, Map.of("caseTitle", "Trial")));
    }

    @AfterEach
    void undeploy() {
        repository
                .createDeploymentQuery()
                .deploymentName("form trial")
                .list()
                .forEach(each -> repository.deleteDeployment(each.getId(), true));
    }

    private void deploy(String name, String text) {
        DeploymentBuilder deployment = repository.createDeployment().name("form trial");
        deployment.addString(name, text).deploy();
    }

    private String definition() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("process_formTrial")
                .latestVersion()
                .singleResult()
                .getId();
    }

    private InboxTask task() {
        return inbox.ofCase(caseKey).get(0);
    }

    private static Map<String, List<String>> answers(String opinion, String decision) {
        return Map.of("answer-opinion", List.of(opinion), "answer-decision", List.of(decision));
    }

    @Test
    void the_page_shows_the_note_of_the_model_and_the_fields_of_the_form() throws Exception {
        mvc.perform(get(task().pagePath()).with(as("carmen")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Reads the draft once more.")))
                .andExpect(content().string(not(containsString("Source:"))))
                .andExpect(content().string(containsString("Your opinion")))
                .andExpect(content().string(containsString("I object")));
    }

    @Test
    void answers_are_kept_on_the_case_and_the_gateway_follows_the_choice() {
        AnsweredForm kept = answerForm
                .answer(task().id(), 1, answers("Well founded", "AGREE"), Actors.counsel())
                .orThrow();

        assertThat(answered.ofCase(caseKey)).containsExactly(kept);
        assertThat(kept.answers()).extracting(FormAnswer::shown).containsExactly("Well founded", "I agree");
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("endEvent_agreed")
                        .processDefinitionId(definition())
                        .count())
                .isEqualTo(1);
        assertThat(audit.of(caseKey, PageQuery.of(0, 10)).items()).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("audit.workflow.formAnswered");
            assertThat(entry.args()).contains(kept.sha256());
        });
    }

    @Test
    void a_text_never_becomes_a_fact_of_the_process() {
        answerForm
                .answer(task().id(), 1, answers("CONFIDENTIAL WORDS", "OBJECT"), Actors.counsel())
                .orThrow();

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processDefinitionKey("process_formTrial")
                        .list())
                .extracting(variable -> variable.getName())
                .containsExactlyInAnyOrder("caseTitle", "form_decision");
    }

    @Test
    void a_missing_answer_is_refused_on_the_same_page_and_nothing_entered_is_lost() throws Exception {
        mvc.perform(post(task().pagePath())
                        .with(as("carmen"))
                        .with(csrf())
                        .param("formVersion", "1")
                        .param("answer-opinion", "Keep these words"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Choose one: Decision")))
                .andExpect(content().string(containsString("Keep these words")));

        assertThat(answered.ofCase(caseKey)).isEmpty();
    }

    @Test
    void a_finished_form_leads_back_to_the_work_queue() throws Exception {
        mvc.perform(post(task().pagePath())
                        .with(as("carmen"))
                        .with(csrf())
                        .param("formVersion", "1")
                        .param("answer-opinion", "Good")
                        .param("answer-decision", "AGREE"))
                .andExpect(redirectedUrl("/work"));
    }

    @Test
    void another_role_can_neither_read_nor_answer_it() {
        assertThat(answerForm.open(task().id(), Actors.investigator()).isRefused())
                .isTrue();
        assertThat(answerForm
                        .answer(task().id(), 1, answers("Mine", "AGREE"), Actors.investigator())
                        .reasons())
                .extracting(Refusal::messageKey)
                .containsExactly("workflow.task.notFound");
    }

    @Test
    void answers_to_an_older_version_of_the_form_are_refused() {
        deploy("trial-review.form", FORM.replace("Your opinion", "Your reasoned opinion"));

        assertThat(answerForm
                        .answer(task().id(), 1, answers("Old", "AGREE"), Actors.counsel())
                        .reasons())
                .extracting(Refusal::messageKey)
                .containsExactly("workflow.form.changed");
    }

    @Test
    void a_form_that_is_not_published_is_named() {
        repository.createDeploymentQuery().deploymentName("form trial").list().stream()
                .filter(each ->
                        !repository.getDeploymentResourceNames(each.getId()).contains("trial.bpmn"))
                .forEach(each -> repository.deleteDeployment(each.getId()));

        assertThat(answerForm.open(task().id(), Actors.counsel()).reasons())
                .containsExactly(Refusal.of("workflow.form.missing", "trial-review"));
    }

    @Test
    void kept_answers_cannot_be_changed() {
        answerForm
                .answer(task().id(), 1, answers("Good", "AGREE"), Actors.counsel())
                .orThrow();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> jdbc.sql("update answered_form set answers = '[]' where business_key = ?")
                                .param(caseKey)
                                .update())
                .hasMessageContaining("permanent record");
    }

    @Test
    void nobody_finds_the_export_of_a_case_that_does_not_exist() throws Exception {
        mvc.perform(get("/cases/WRO-1900-00001/export").with(as("carmen"))).andExpect(status().isNotFound());
    }

    private RequestPostProcessor as(String username) {
        return user(users.loadUserByUsername(username));
    }
}
