package org.openwro.workflow.operations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A case that stands where it cannot go on is put to another element: one administrator asks with the reason, another one does it. */
@Service
public class MoveTokens {

    private static final String SELECT =
            "select id, process_instance, definition_id, business_key, source, target, why, state, asked_by, asked_at,"
                    + " decided_by, decided_at from token_move ";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    MoveTokens(RuntimeService runtime, RepositoryService repository, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.runtime = runtime;
        this.repository = repository;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** An element of a process. */
    public record Element(String id, String name) {}

    /**
     * A running case and its tokens.
     *
     * @param at elements at which it waits
     */
    public record Standing(
            String instance, String definitionId, String businessKey, List<Element> at, List<Element> targets) {}

    /** Null when the case does not run any more. */
    @Transactional(readOnly = true)
    public Standing standing(String instance) {
        ProcessInstance found =
                runtime.createProcessInstanceQuery().processInstanceId(instance).singleResult();
        if (found == null) {
            return null;
        }
        List<Element> all = elements(found.getProcessDefinitionId());
        List<String> active = runtime.getActiveActivityIds(instance);
        return new Standing(
                instance,
                found.getProcessDefinitionId(),
                found.getBusinessKey() == null ? "" : found.getBusinessKey(),
                all.stream().filter(each -> active.contains(each.id())).toList(),
                all);
    }

    /** Where a token can be put: an event that hangs on an element is no place. */
    private List<Element> elements(String definitionId) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent))
                .map(node -> new Element(node.getId(), node.getName() == null ? node.getId() : node.getName()))
                .toList();
    }

    /** Requests, newest first. */
    @Transactional(readOnly = true)
    public Page<TokenMove> list(PageQuery query) {
        return Page.of(
                jdbc.sql(SELECT + "order by id desc limit ? offset ?")
                        .params(query.size(), query.offset())
                        .query(TokenMove.class)
                        .list(),
                query,
                jdbc.sql("select count(*) from token_move").query(Long.class).single());
    }

    @Transactional
    public Outcome<Long> ask(String instance, String source, String target, String why, Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.role"));
        }
        Standing standing = standing(instance);
        if (standing == null) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.ended"));
        }
        if (Reason.isMissing(why)) {
            return Outcome.refused(Refusal.at("why", "workflow.operations.refused.why"));
        }
        if (!names(standing.at(), source)) {
            return Outcome.refused(Refusal.at("source", "workflow.operations.refused.notThere"));
        }
        if (!names(standing.targets(), target) || target.equals(source)) {
            return Outcome.refused(Refusal.at("target", "workflow.operations.refused.target"));
        }
        Long id = jdbc.sql(
                        """
                        insert into token_move (process_instance, definition_id, business_key, source, target, why, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id
                        """)
                .params(
                        instance,
                        standing.definitionId(),
                        standing.businessKey(),
                        source,
                        target,
                        why.strip(),
                        actor.username(),
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional()
                .orElse(null);
        if (id == null) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.askedAlready"));
        }
        audit.record(subject(standing.businessKey()), actor, "audit.workflow.moveAsked", source, target, why.strip());
        return Outcome.done(id);
    }

    /** Moves the token, or lets it stand, as the second person. Whoever asked may take the request back. */
    @Transactional
    public Outcome<TokenMove> decide(long id, boolean move, Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.role"));
        }
        TokenMove asked = jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query(TokenMove.class)
                .optional()
                .orElse(null);
        if (asked == null || asked.state() != TokenMove.State.ASKED) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.decided"));
        }
        if (move && asked.askedBy().equals(actor.username())) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.own"));
        }
        if (move) {
            Standing standing = standing(asked.processInstance());
            if (standing == null) {
                return Outcome.refused(Refusal.of("workflow.operations.refused.ended"));
            }
            if (!standing.definitionId().equals(asked.definitionId()) || !names(standing.at(), asked.source())) {
                return Outcome.refused(Refusal.of("workflow.operations.refused.wentOn"));
            }
            runtime.createProcessInstanceModification(asked.processInstance())
                    .cancelAllForActivity(asked.source())
                    .startBeforeActivity(asked.target())
                    .execute();
        }
        jdbc.sql("update token_move set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(move ? "MOVED" : "REFUSED", actor.username(), Timestamp.from(clock.instant()), id)
                .update();
        audit.record(
                subject(asked.businessKey()),
                actor,
                move ? "audit.workflow.tokenMoved" : "audit.workflow.moveRefused",
                asked.source(),
                asked.target(),
                asked.askedBy());
        return Outcome.done(asked);
    }

    private static boolean names(List<Element> elements, String id) {
        return elements.stream().anyMatch(each -> each.id().equals(id));
    }

    private static String subject(String businessKey) {
        return businessKey.isEmpty() ? "engine" : businessKey;
    }
}
