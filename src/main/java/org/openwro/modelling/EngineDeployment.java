package org.openwro.modelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.openwro.modelling.check.Finding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The only way from the library into the engine. Every text passes the gate here once more, whatever was checked before. */
@Component
class EngineDeployment {

    private final RepositoryService repository;
    private final Houses houses;
    private final ModelRows rows;

    EngineDeployment(RepositoryService repository, Houses houses, ModelRows rows) {
        this.repository = repository;
        this.houses = houses;
        this.rows = rows;
    }

    /**
     * Deploys versions that are in force, in the caller's transaction.
     *
     * @throws IllegalStateException when one of them does not pass the gate
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void deploy(List<ModelVersion> versions) {
        if (versions.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment = repository.createDeployment().name("OpenWRO models");
        for (ModelVersion version : versions) {
            List<Finding> errors =
                    houses.check(version).stream().filter(Finding::isError).toList();
            if (!errors.isEmpty()) {
                throw new IllegalStateException(version.file() + " does not pass the gate: " + errors);
            }
            deployment.addString(version.file(), version.content());
        }
        DeploymentWithDefinitions done = deployment.deployWithResult();
        Map<String, String> ids = new HashMap<>();
        if (done.getDeployedProcessDefinitions() != null) {
            done.getDeployedProcessDefinitions().forEach(each -> ids.put(each.getKey(), each.getId()));
        }
        if (done.getDeployedDecisionDefinitions() != null) {
            done.getDeployedDecisionDefinitions().forEach(each -> ids.put(each.getKey(), each.getId()));
        }
        versions.forEach(version ->
                rows.addDeployment(ids.getOrDefault(version.key(), version.key() + ":" + done.getId()), version.id()));
    }
}
