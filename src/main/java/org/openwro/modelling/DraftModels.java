package org.openwro.modelling;

import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.EasternTime;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.modelling.check.Finding;
import org.openwro.modelling.check.ModelCheck;
import org.openwro.modelling.check.ModelText;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work on drafts by editors. Two who save the same draft do not overwrite each other: the second is told, and can go on in a draft of their own. */
@Service
public class DraftModels {

    private static final int LONGEST_REMARK = 2_000;
    private static final int LONGEST_NAME = 60;

    private final ModelRows rows;
    private final Houses houses;
    private final AuditTrail audit;

    DraftModels(ModelRows rows, Houses houses, AuditTrail audit) {
        this.rows = rows;
        this.houses = houses;
        this.audit = audit;
    }

    /** Opens a draft with the text of a version. */
    @Transactional
    public Outcome<ModelVersion> open(long fromVersion, String why, Actor actor) {
        ModelVersion from = rows.find(fromVersion).orElse(null);
        if (from == null) {
            return Outcome.refused(Refusal.of("modelling.refused.gone"));
        }
        return editing(actor, from.content(), why)
                .map(Outcome::<ModelVersion>refused)
                .orElseGet(() -> Outcome.done(add(from, from.content(), why, actor)));
    }

    /** Opens a draft with a text of one's own, of a model that is there or a new one. */
    @Transactional
    public Outcome<ModelVersion> bring(ModelKind kind, String text, String why, Actor actor) {
        Optional<Refusal> refusal = editing(actor, text, why);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        ModelText read = ModelText.read(kind, text).orElse(null);
        if (read == null || !read.key().matches("[A-Za-z][A-Za-z0-9_-]{0,99}")) {
            return Outcome.refused(Refusal.at("text", "modelling.refused.unreadable"));
        }
        ModelVersion inForce = rows.inForce().stream()
                .filter(each -> each.key().equals(read.key()))
                .findFirst()
                .orElse(null);
        if (inForce != null && inForce.kind() != kind) {
            return Outcome.refused(Refusal.at("text", "modelling.refused.kind", read.key()));
        }
        if (!rows.knows(read.key())) {
            rows.addModel(read.key(), kind, "bpmn/added/" + read.key() + kind.ending());
        }
        return Outcome.done(add(read.key(), read.name(), text, why, inForce == null ? null : inForce.id(), actor));
    }

    /** Opens the draft of a new model, which begins with as little as the checks ask for. */
    @Transactional
    public Outcome<ModelVersion> begin(ModelKind kind, String name, String why, Actor actor) {
        String text = name.isBlank() || name.length() > LONGEST_NAME ? "" : BlankModel.of(kind, name);
        if (text.isEmpty()) {
            return Outcome.refused(Refusal.at("name", "modelling.refused.name", LONGEST_NAME));
        }
        String key = ModelText.read(kind, text).orElseThrow().key();
        return rows.knows(key)
                ? Outcome.refused(Refusal.at("name", "modelling.refused.known", key))
                : bring(kind, text, why, actor);
    }

    /** Saves the draft, when it still has the revision that the editor has read. */
    @Transactional
    public Outcome<ModelVersion> save(long id, int revision, String text, Actor actor) {
        ModelVersion draft = rows.lock(id).orElse(null);
        Optional<Refusal> refusal = draft == null
                ? Optional.of(Refusal.of("modelling.refused.gone"))
                : editing(actor, text, draft.why()).or(() -> stillOpen(draft));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        String name = ModelText.read(draft.kind(), text)
                .map(ModelText::name)
                .filter(each -> !each.isBlank())
                .orElse(draft.name());
        if (!rows.save(id, revision, name, text, actor.username())) {
            return Outcome.refused(Refusal.at(
                    "text",
                    "modelling.refused.savedMeanwhile",
                    draft.savedBy(),
                    draft.savedAt()
                            .atZone(EasternTime.ZONE)
                            .toLocalDateTime()
                            .toString()
                            .replaceFirst("\\..*", "")
                            .replace('T', ' ')));
        }
        return Outcome.done(rows.find(id).orElseThrow());
    }

    /** Keeps a text, which somebody else's saving has overtaken, as a draft of one's own. */
    @Transactional
    public Outcome<ModelVersion> fork(long id, String text, Actor actor) {
        ModelVersion draft = rows.find(id).orElse(null);
        if (draft == null) {
            return Outcome.refused(Refusal.of("modelling.refused.gone"));
        }
        return editing(actor, text, draft.why())
                .map(Outcome::<ModelVersion>refused)
                .orElseGet(() -> Outcome.done(add(draft, text, draft.why(), actor)));
    }

    /** What is wrong with a text that may not be saved yet; nothing is kept. */
    @Transactional(readOnly = true)
    public List<Finding> check(ModelKind kind, String text) {
        return houses.check(kind, text);
    }

    /** Pins a remark to an element, or to the whole version when the element is empty. */
    @Transactional
    public Outcome<ModelVersion> comment(long id, String elementId, String text, Actor actor) {
        ModelVersion version = rows.find(id).orElse(null);
        if (version == null) {
            return Outcome.refused(Refusal.of("modelling.refused.gone"));
        }
        if (!actor.has(Role.MODEL_EDITOR, Role.MODEL_APPROVER, Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of("modelling.refused.notYours"));
        }
        if (text.isBlank() || text.length() > LONGEST_REMARK) {
            return Outcome.refused(Refusal.at("text", "modelling.refused.remark"));
        }
        String element = elementId == null || elementId.isBlank() ? null : elementId.strip();
        rows.addComment(id, element, actor.username(), text.strip());
        return Outcome.done(version);
    }

    private ModelVersion add(ModelVersion from, String text, String why, Actor actor) {
        return add(from.key(), from.name(), text, why, from.id(), actor);
    }

    private ModelVersion add(String key, String name, String text, String why, Long basedOn, Actor actor) {
        ModelVersion draft = rows.add(key, VersionState.DRAFT, name, text, why.strip(), basedOn, actor.username());
        audit.record(draft.subject(), actor, "audit.modelling.draft", String.valueOf(draft.number()));
        return draft;
    }

    private static Optional<Refusal> editing(Actor actor, String text, String why) {
        if (!actor.has(Role.MODEL_EDITOR)) {
            return Optional.of(Refusal.of("modelling.refused.notEditor"));
        }
        if (why.isBlank() || why.length() > LONGEST_REMARK) {
            return Optional.of(Refusal.at("why", "modelling.refused.why"));
        }
        if (text.isBlank() || text.length() > ModelCheck.LONGEST || text.indexOf('\0') >= 0) {
            return Optional.of(Refusal.at("text", "modelling.refused.text"));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> stillOpen(ModelVersion draft) {
        return draft.state().isOpen() ? Optional.empty() : Optional.of(Refusal.of("modelling.refused.noDraft"));
    }
}
