package org.openwro.modelling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.EasternTime;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.modelling.check.Finding;
import org.openwro.modelling.check.ModelText;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a draft into force: checked by the gate, approved by a second person who had no hand in it, published now or at a set time.
 * Library, engine and audit trail change in one transaction, so a break leaves the old version or the new one in force.
 */
@Service
public class ReleaseModels {

    private static final int LONGEST_REMARK = 2_000;

    private final ModelRows rows;
    private final Houses houses;
    private final EngineDeployment engine;
    private final AuditTrail audit;
    private final Clock clock;

    ReleaseModels(ModelRows rows, Houses houses, EngineDeployment engine, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.houses = houses;
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hands a draft to a second person; refused with every error that the gate finds. */
    @Transactional
    public Outcome<ModelVersion> submit(long id, Actor actor) {
        ModelVersion draft = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = must(draft, VersionState.DRAFT, actor, Role.MODEL_EDITOR);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        List<Refusal> errors = errors(draft);
        if (!errors.isEmpty()) {
            return Outcome.refused(errors);
        }
        rows.checked(id, actor.username());
        return recorded(draft, actor, "audit.modelling.checked");
    }

    /** Agrees as the second person. */
    @Transactional
    public Outcome<ModelVersion> approve(long id, Actor actor) {
        ModelVersion draft = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = must(draft, VersionState.CHECKED, actor, Role.MODEL_APPROVER);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (rows.editors(id).contains(actor.username()) || draft.checkedBy().equals(actor.username())) {
            return Outcome.refused(Refusal.of("modelling.refused.ownWork"));
        }
        rows.approved(id, actor.username());
        return recorded(draft, actor, "audit.modelling.approved");
    }

    /** Gives a checked or approved version back to its editors, with the reason. */
    @Transactional
    public Outcome<ModelVersion> reject(long id, String reason, Actor actor) {
        ModelVersion version = rows.lock(id).orElse(null);
        VersionState from = version != null && version.state() == VersionState.APPROVED
                ? VersionState.APPROVED
                : VersionState.CHECKED;
        Optional<Refusal> refusal = must(version, from, actor, Role.MODEL_APPROVER);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (reason.isBlank() || reason.length() > LONGEST_REMARK) {
            return Outcome.refused(Refusal.at("reason", "modelling.refused.reason"));
        }
        rows.reopened(id);
        rows.addComment(id, null, actor.username(), reason.strip());
        return recorded(version, actor, "audit.modelling.rejected");
    }

    /**
     * Puts an approved version into force.
     *
     * @param at Eastern Time; null, or a time that has passed, means now
     */
    @Transactional
    public Outcome<ModelVersion> publish(long id, LocalDateTime at, Actor actor) {
        ModelVersion version = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = must(version, VersionState.APPROVED, actor, Role.MODEL_APPROVER);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Instant instant =
                at == null ? clock.instant() : at.atZone(EasternTime.ZONE).toInstant();
        if (instant.isAfter(clock.instant())) {
            rows.planned(id, instant);
            return recorded(version, actor, "audit.modelling.planned", at.toString());
        }
        return intoForce(version, actor, "audit.modelling.published");
    }

    /** Publishes one version whose time has come. A version that no longer passes the gate goes back to its editors. */
    @Transactional
    public void publishDue() {
        for (long id : rows.due()) {
            ModelVersion version = rows.lock(id).orElseThrow();
            Outcome<ModelVersion> outcome = intoForce(version, Actor.system(), "audit.modelling.published");
            if (outcome.isRefused()) {
                rows.reopened(id);
                audit.record(
                        version.subject(), Actor.system(), "audit.modelling.failed", String.valueOf(version.number()));
            }
        }
    }

    /** Gives up a version that is not published, or takes the one in force out again: then the one before comes back. */
    @Transactional
    public Outcome<ModelVersion> withdraw(long id, Actor actor) {
        ModelVersion version = rows.lock(id).orElse(null);
        if (version == null) {
            return Outcome.refused(Refusal.of("modelling.refused.gone"));
        }
        if (!actor.has(Role.MODEL_APPROVER) && !(version.state().isWaiting() && actor.has(Role.MODEL_EDITOR))) {
            return Outcome.refused(Refusal.of("modelling.refused.notApprover"));
        }
        if (!version.state().isWaiting() && !(version.state() == VersionState.PUBLISHED && version.inForce())) {
            return Outcome.refused(Refusal.of("modelling.refused.state." + version.state()));
        }
        if (version.inForce()) {
            ModelVersion before = rows.fallback(version).orElse(null);
            if (before == null) {
                return Outcome.refused(Refusal.of("modelling.refused.onlyOne"));
            }
            rows.withdrawn(id);
            return recorded(version, actor, "audit.modelling.withdrawn")
                    .then(done -> intoForce(before, actor, "audit.modelling.published"));
        }
        rows.withdrawn(id);
        return recorded(version, actor, "audit.modelling.withdrawn");
    }

    /** Publishes the text of an earlier baseline or published version as a new version, at once. */
    @Transactional
    public Outcome<ModelVersion> rollBack(long earlierId, String why, Actor actor) {
        ModelVersion earlier = rows.find(earlierId).orElse(null);
        if (earlier == null) {
            return Outcome.refused(Refusal.of("modelling.refused.gone"));
        }
        if (!actor.has(Role.MODEL_APPROVER)) {
            return Outcome.refused(Refusal.of("modelling.refused.notApprover"));
        }
        boolean wasReleased = earlier.state() == VersionState.BASELINE || earlier.publishedAt() != null;
        if (!wasReleased || earlier.inForce()) {
            return Outcome.refused(Refusal.of("modelling.refused.notEarlier"));
        }
        if (why.isBlank() || why.length() > LONGEST_REMARK) {
            return Outcome.refused(Refusal.at("why", "modelling.refused.why"));
        }
        List<Refusal> errors = errors(earlier);
        if (!errors.isEmpty()) {
            return Outcome.refused(errors);
        }
        ModelVersion again = rows.add(
                earlier.key(),
                VersionState.APPROVED,
                earlier.name(),
                earlier.content(),
                why.strip(),
                earlier.id(),
                actor.username());
        return intoForce(again, actor, "audit.modelling.rolledBack");
    }

    private Outcome<ModelVersion> intoForce(ModelVersion version, Actor actor, String action) {
        List<Refusal> errors = errors(version);
        if (!errors.isEmpty()) {
            return Outcome.refused(errors);
        }
        rows.intoForce(version);
        ModelVersion now = rows.find(version.id()).orElseThrow();
        engine.deploy(List.of(now));
        return recorded(now, actor, action);
    }

    private Outcome<ModelVersion> recorded(ModelVersion version, Actor actor, String action, String... more) {
        String[] args = new String[more.length + 1];
        args[0] = String.valueOf(version.number());
        System.arraycopy(more, 0, args, 1, more.length);
        audit.record(version.subject(), actor, action, args);
        return Outcome.done(rows.find(version.id()).orElseThrow());
    }

    /** What keeps the version from the engine; its key must be that of the model, since cases name it. */
    private List<Refusal> errors(ModelVersion version) {
        String key = ModelText.read(version.kind(), version.content())
                .map(ModelText::key)
                .orElse("");
        if (!key.equals(version.key())) {
            return List.of(Refusal.of("modelling.refused.key", version.key(), key));
        }
        return houses.check(version).stream()
                .filter(Finding::isError)
                .limit(50)
                .map(finding -> Refusal.of(finding.getCodes()[0], finding.getArguments()))
                .toList();
    }

    private static Optional<Refusal> must(ModelVersion version, VersionState state, Actor actor, Role role) {
        if (version == null) {
            return Optional.of(Refusal.of("modelling.refused.gone"));
        }
        if (!actor.has(role)) {
            return Optional.of(Refusal.of(
                    role == Role.MODEL_EDITOR ? "modelling.refused.notEditor" : "modelling.refused.notApprover"));
        }
        return version.state() == state
                ? Optional.empty()
                : Optional.of(Refusal.of("modelling.refused.state." + version.state()));
    }
}
