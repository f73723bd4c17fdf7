package org.openwro.workflow.web;

import java.util.List;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.CaseSource;
import org.springframework.stereotype.Component;

/** The cases of all modules. */
@Component
class CaseSources {

    private final List<CaseSource> sources;

    CaseSources(List<CaseSource> sources) {
        this.sources = sources;
    }

    /** @throws NotFound when there is no such case, or none for this actor */
    CaseFile find(String key, Actor actor) {
        return sources.stream()
                .filter(source -> source.knows(key))
                .findFirst()
                .flatMap(source -> source.find(key, actor))
                .orElseThrow(NotFound::new);
    }
}
