package org.openwro.workflow.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.openwro.workflow.forms.FormReader;
import org.openwro.workflow.forms.PublishedForm;
import org.openwro.workflow.forms.PublishedForms;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forms as they were deployed. The engine has no public query for them, so its own command is asked. */
@Component
class EngineForms implements PublishedForms {

    private final ProcessEngineConfigurationImpl engine;
    private final RepositoryService repository;

    EngineForms(ProcessEngineConfigurationImpl engine, RepositoryService repository) {
        this.engine = engine;
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedForm> newest(String key) {
        CamundaFormDefinition found = engine.getCommandExecutorTxRequired()
                .execute(command -> command.getCamundaFormDefinitionManager().findLatestDefinitionByKey(key));
        return Optional.ofNullable(found)
                .map(form -> new PublishedForm(FormReader.read(text(form)).orThrow(), form.getVersion()));
    }

    private String text(CamundaFormDefinition form) {
        try (InputStream resource = repository.getResourceAsStream(form.getDeploymentId(), form.getResourceName())) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
