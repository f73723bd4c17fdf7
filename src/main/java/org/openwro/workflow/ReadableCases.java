package org.openwro.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which cases of a page somebody may open: others are named, but not linked. */
@Component
public class ReadableCases {

    private final List<CaseSource> sources;

    ReadableCases(List<CaseSource> sources) {
        this.sources = sources;
    }

    /** @param keys of one page; each is asked of its module */
    @Transactional(readOnly = true)
    public Set<String> of(Collection<String> keys, Actor actor) {
        return keys.stream().filter(key -> isReadable(key, actor)).collect(Collectors.toSet());
    }

    private boolean isReadable(String key, Actor actor) {
        return key != null
                && sources.stream()
                        .filter(source -> source.knows(key))
                        .findFirst()
                        .flatMap(source -> source.find(key, actor))
                        .isPresent();
    }
}
