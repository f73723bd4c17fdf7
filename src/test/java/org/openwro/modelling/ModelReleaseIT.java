package org.openwro.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.openwro.Actors;
import org.openwro.OpenWroIT;
import org.openwro.audit.AuditEntry;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.EasternTime;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.modelling.check.House;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** From a draft to the version in force: two people, one gate, one transaction. */
class ModelReleaseIT extends OpenWroIT {

    private static final Actor EDITH = Actors.modelEditor();
    private static final Actor MALIK = Actors.modelApprover();
    private static final Actor BOTH =
            new Actor("both", "Both", Set.of(Role.MODEL_EDITOR, Role.MODEL_APPROVER), Set.of(), null);

    /** Each test has a model of its own. */
    private final String key = "decision_r" + Long.toString(System.nanoTime(), 36);

    @Autowired
    private DraftModels drafts;

    @Autowired
    private ReleaseModels release;

    @Autowired
    private Models models;

    @Autowired
    private Houses houses;

    @Autowired
    private RecordBaselines baselines;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private RepositoryService repository;

    @Test
    void every_file_of_the_application_is_a_baseline_in_force_and_a_second_start_changes_nothing() {
        int before = models.inForce("process_portInstruction").orElseThrow().number();
        long deployments = repository.createDeploymentQuery().count();
        baselines.afterSingletonsInstantiated();
        assertThat(models.inForce("process_portInstruction").orElseThrow().number())
                .isEqualTo(before);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(models.inForce())
                .filteredOn(each -> each.state() == VersionState.BASELINE)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(each -> assertThat(models.findings(each)).noneMatch(finding -> finding.isError()));
    }

    @Test
    void the_house_knows_pages_delegates_and_messages() {
        House house = houses.now();
        assertThat(house.pages()).contains("order/draft", "enforcement/acknowledge");
        assertThat(house.delegates()).contains("publishOrder").doesNotContain("dataSource", "retryCycles");
        assertThat(house.messages()).contains("message_orderRevoked");
        assertThat(house.processes()).contains("process_detention");
    }

    @Test
    void a_draft_is_checked_approved_by_somebody_else_published_and_taken_back() {
        ModelVersion first = published("SEIZE");
        assertThat(first.inForce()).isTrue();
        assertThat(engineText()).contains("SEIZE");
        ModelVersion second = published("EXCLUDE");
        assertThat(second.number()).isGreaterThan(first.number());
        assertThat(models.inForce(key)).contains(second);
        assertThat(engineText()).contains("EXCLUDE");

        ModelVersion back =
                release.rollBack(first.id(), "The second was wrong.", MALIK).orThrow();
        assertThat(back.basedOn()).isEqualTo(first.id());
        assertThat(engineText()).contains("SEIZE");
        assertThat(release.rollBack(back.id(), "Again.", MALIK)).satisfies(refusedFor("modelling.refused.notEarlier"));

        release.withdraw(back.id(), MALIK).orThrow();
        assertThat(models.inForce(key).orElseThrow().number()).isEqualTo(second.number());
        assertThat(engineText()).contains("EXCLUDE");
        assertThat(audit.of(first.subject(), new PageQuery(0, 50)).items())
                .extracting(AuditEntry::action)
                .contains(
                        "audit.modelling.draft",
                        "audit.modelling.checked",
                        "audit.modelling.approved",
                        "audit.modelling.published",
                        "audit.modelling.rolledBack",
                        "audit.modelling.withdrawn");
    }

    @Test
    void nobody_approves_what_they_had_a_hand_in() {
        ModelVersion draft = draft("SEIZE", BOTH);
        draft = drafts.save(draft.id(), 1, text("DETAIN"), EDITH).orThrow();
        release.submit(draft.id(), EDITH).orThrow();
        assertThat(release.approve(draft.id(), BOTH)).satisfies(refusedFor("modelling.refused.ownWork"));
        assertThat(release.approve(draft.id(), EDITH)).satisfies(refusedFor("modelling.refused.notApprover"));
        assertThat(release.approve(draft.id(), MALIK).orThrow().approvedBy()).isEqualTo("malik");
    }

    @Test
    void each_step_needs_the_one_before_and_the_right_role() {
        ModelVersion draft = draft("SEIZE", EDITH);
        assertThat(release.approve(draft.id(), MALIK)).satisfies(refusedFor("modelling.refused.state.DRAFT"));
        assertThat(release.publish(draft.id(), null, MALIK)).satisfies(refusedFor("modelling.refused.state.DRAFT"));
        assertThat(release.submit(draft.id(), MALIK)).satisfies(refusedFor("modelling.refused.notEditor"));
        assertThat(release.submit(-1, EDITH)).satisfies(refusedFor("modelling.refused.gone"));
        assertThat(drafts.open(draft.id(), "Why", Actors.auditor()))
                .satisfies(refusedFor("modelling.refused.notEditor"));
        assertThat(drafts.open(draft.id(), " ", EDITH)).satisfies(refusedFor("modelling.refused.why"));
        assertThat(drafts.save(draft.id(), 1, "", EDITH)).satisfies(refusedFor("modelling.refused.text"));
        release.submit(draft.id(), EDITH).orThrow();
        assertThat(release.reject(draft.id(), "", MALIK)).satisfies(refusedFor("modelling.refused.reason"));
        assertThat(release.reject(draft.id(), "Too strict.", MALIK).orThrow().state())
                .isEqualTo(VersionState.DRAFT);
        assertThat(models.comments(draft.id())).extracting(ModelComment::text).containsExactly("Too strict.");
        assertThat(release.withdraw(draft.id(), EDITH).orThrow().state()).isEqualTo(VersionState.WITHDRAWN);
        assertThat(drafts.save(draft.id(), 1, text("X"), EDITH)).satisfies(refusedFor("modelling.refused.noDraft"));
    }

    @Test
    void a_draft_with_an_error_or_another_id_is_not_handed_on() {
        ModelVersion unsafe = drafts.bring(
                        ModelKind.DMN, text("SEIZE").replace("<text>days", "<text>now()"), "Why", EDITH)
                .orThrow();
        assertThat(release.submit(unsafe.id(), EDITH)).satisfies(refusedFor("modelling.check.decision.input"));
        ModelVersion renamed = drafts.save(unsafe.id(), 1, text("SEIZE").replace(key, "decision_other"), EDITH)
                .orThrow();
        assertThat(release.submit(renamed.id(), EDITH)).satisfies(refusedFor("modelling.refused.key"));
    }

    @Test
    void the_second_of_two_editors_is_told_and_keeps_the_text_as_an_own_draft() {
        ModelVersion draft = draft("SEIZE", EDITH);
        drafts.save(draft.id(), draft.revision(), text("DETAIN"), EDITH).orThrow();
        Outcome<ModelVersion> second = drafts.save(draft.id(), draft.revision(), text("EXCLUDE"), BOTH);
        assertThat(second).satisfies(refusedFor("modelling.refused.savedMeanwhile"));
        assertThat(second.reasons().get(0).args()[0]).isEqualTo("edith");
        ModelVersion own = drafts.fork(draft.id(), text("EXCLUDE"), BOTH).orThrow();
        assertThat(own.basedOn()).isEqualTo(draft.id());
        assertThat(models.version(draft.id()).orElseThrow().content()).contains("DETAIN");
    }

    @Test
    void a_version_with_a_time_comes_into_force_then_and_once() {
        published("SEIZE");
        ModelVersion later = approved("LATER");
        LocalDateTime tomorrow =
                clock.instant().atZone(EasternTime.ZONE).toLocalDateTime().plusDays(1);
        release.publish(later.id(), tomorrow, MALIK).orThrow();
        release.publishDue();
        assertThat(engineText()).contains("SEIZE");
        clock.advance(Duration.ofHours(25));
        long before = repository.createDeploymentQuery().count();
        release.publishDue();
        release.publishDue();
        assertThat(engineText()).contains("LATER");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before + 1);
    }

    @Test
    void a_break_in_the_middle_of_publishing_leaves_the_old_version_whole() {
        ModelVersion old = published("SEIZE");
        ModelVersion next = approved("BROKEN");
        long deployments = repository.createDeploymentQuery().count();
        jdbc.sql("create function break_audit() returns trigger language plpgsql as"
                        + " $$ begin raise exception 'power is gone'; end $$")
                .update();
        jdbc.sql("create trigger break_audit before insert on audit_entry for each row"
                        + " when (new.action = 'audit.modelling.published') execute function break_audit()")
                .update();
        try {
            assertThatThrownBy(() -> release.publish(next.id(), null, MALIK)).hasStackTraceContaining("power is gone");
        } finally {
            jdbc.sql("drop function break_audit cascade").update();
        }
        assertThat(models.inForce(key)).contains(old);
        assertThat(engineText()).contains("SEIZE");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(release.publish(next.id(), null, MALIK).orThrow().inForce()).isTrue();
    }

    @Test
    void a_new_baseline_does_not_overwrite_what_was_published_and_the_list_says_that_it_differs() {
        String port = "process_portInstruction";
        ModelVersion baseline = models.baseline(port).orElseThrow();
        String changed = baseline.content().replace("One port learns", "One single port learns");
        ModelVersion draft =
                drafts.bring(ModelKind.BPMN, changed, "Clearer words", EDITH).orThrow();
        release.submit(draft.id(), EDITH).orThrow();
        release.approve(draft.id(), MALIK).orThrow();
        ModelVersion published = release.publish(draft.id(), null, MALIK).orThrow();
        jdbc.sql("update model_version set sha256 = 'an older text' where id = ?")
                .param(baseline.id())
                .update();

        baselines.afterSingletonsInstantiated();

        assertThat(models.inForce(port)).contains(published);
        assertThat(models.baseline(port).orElseThrow().number()).isGreaterThan(published.number());
        assertThat(models.list(new PageQuery(0, 200)).items())
                .filteredOn(each -> each.shown().key().equals(port))
                .singleElement()
                .satisfies(each -> assertThat(each.baselineDiffers()).isTrue());
        release.withdraw(published.id(), MALIK).orThrow();
        assertThat(models.inForce(port).orElseThrow().state()).isEqualTo(VersionState.BASELINE);
        assertThat(models.list(new PageQuery(0, 200)).items())
                .filteredOn(each -> each.shown().key().equals("process_admissibilityReview"))
                .allSatisfy(each -> assertThat(each.usedBy()).contains("process_detention"));
    }

    private ModelVersion published(String act) {
        return release.publish(approved(act).id(), null, MALIK).orThrow();
    }

    private ModelVersion approved(String act) {
        ModelVersion draft = draft(act, EDITH);
        release.submit(draft.id(), EDITH).orThrow();
        return release.approve(draft.id(), MALIK).orThrow();
    }

    private ModelVersion draft(String act, Actor editor) {
        return drafts.bring(ModelKind.DMN, text(act), "The consequence changes", editor)
                .orThrow();
    }

    private String text(String act) {
        try {
            return Files.readString(Path.of("src/test/resources/models/good/consequences.dmn"))
                    .replace("decision_consequences", key)
                    .replace("SEIZE", act);
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private String engineText() {
        String id = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
        try (var model = repository.getDecisionModel(id)) {
            return new String(model.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static <T> org.assertj.core.api.ThrowingConsumer<Outcome<T>> refusedFor(String key) {
        return outcome ->
                assertThat(outcome.reasons()).extracting(Refusal::messageKey).contains(key);
    }
}
