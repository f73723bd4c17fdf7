package org.openwro.workflow.operations;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops a version of a process with all its cases, for example while a service it needs is broken, and lets it go on again. */
@Service
public class SuspendProcess {

    private final RepositoryService repository;
    private final AuditTrail audit;

    SuspendProcess(RepositoryService repository, AuditTrail audit) {
        this.repository = repository;
        this.audit = audit;
    }

    @Transactional
    public Outcome<String> change(String definitionId, boolean suspend, String why, Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.role"));
        }
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(definitionId)
                .singleResult();
        if (definition == null) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.gone"));
        }
        if (Reason.isMissing(why)) {
            return Outcome.refused(Refusal.at("why", "workflow.operations.refused.why"));
        }
        if (definition.isSuspended() == suspend) {
            return Outcome.refused(Refusal.of("workflow.operations.refused.alreadySo"));
        }
        if (suspend) {
            repository.suspendProcessDefinitionById(definitionId, true, null);
        } else {
            repository.activateProcessDefinitionById(definitionId, true, null);
        }
        audit.record(
                "MODEL-" + definition.getKey(),
                actor,
                suspend ? "audit.workflow.suspended" : "audit.workflow.activated",
                String.valueOf(definition.getVersion()),
                why.strip());
        return Outcome.done(definitionId);
    }
}
