package org.openwro.workflow.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.openwro.workflow.internal.EngineViews;
import org.springframework.stereotype.Component;

/** The processes of a case as the diagram viewer and the text list show them. */
@Component
class ProcessPictures {

    private final EngineViews engine;

    ProcessPictures(EngineViews engine) {
        this.engine = engine;
    }

    List<EngineViews.ProcessView> of(String businessKey) {
        return engine.processesOf(businessKey);
    }

    byte[] xml(String definitionId) {
        try (InputStream model = engine.model(definitionId)) {
            return model.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
