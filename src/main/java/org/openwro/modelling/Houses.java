package org.openwro.modelling;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openwro.modelling.check.Finding;
import org.openwro.modelling.check.House;
import org.openwro.modelling.check.ModelCheck;
import org.openwro.modelling.check.ModelText;
import org.openwro.workflow.ModelBeans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Checks models against the house as it stands now: what is in force, and what the application has. */
@Component
class Houses {

    private static final Pattern TASK_PAGE = Pattern.compile("/([a-z-]+/[a-z-]+)/\\{[A-Za-z]+}");

    private final ModelRows rows;
    private final ModelBeans beans;
    private final ObjectProvider<RequestMappingHandlerMapping> pages;
    private final Map<String, Optional<ModelText>> read = new ConcurrentHashMap<>();

    Houses(ModelRows rows, ModelBeans beans, ObjectProvider<RequestMappingHandlerMapping> pages) {
        this.rows = rows;
        this.beans = beans;
        this.pages = pages;
    }

    List<Finding> check(ModelVersion version) {
        return check(version.kind(), version.content());
    }

    List<Finding> check(ModelKind kind, String text) {
        return ModelCheck.check(kind, text, now());
    }

    House now() {
        List<ModelVersion> inForce = rows.inForce();
        Set<String> messages = new HashSet<>();
        Set<String> facts = new HashSet<>();
        rows.baselines().forEach(version -> text(version).ifPresent(text -> {
            messages.addAll(text.messages());
            facts.addAll(text.facts());
        }));
        inForce.forEach(version -> text(version).ifPresent(text -> facts.addAll(text.facts())));
        return new House(
                keys(inForce, ModelKind.BPMN),
                keys(inForce, ModelKind.DMN),
                keys(inForce, ModelKind.FORM),
                pages(),
                beans.delegates(),
                messages,
                facts);
    }

    /** What a version says about itself, read once per content. */
    Optional<ModelText> text(ModelVersion version) {
        if (version.state().isOpen()) {
            return ModelText.read(version.kind(), version.content());
        }
        return read.computeIfAbsent(version.sha256(), sha -> ModelText.read(version.kind(), version.content()));
    }

    private static Set<String> keys(List<ModelVersion> versions, ModelKind kind) {
        return versions.stream()
                .filter(version -> version.kind() == kind)
                .map(ModelVersion::key)
                .collect(Collectors.toSet());
    }

    private Set<String> pages() {
        return pages.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .map(TASK_PAGE::matcher)
                .filter(Matcher::matches)
                .map(page -> page.group(1))
                .collect(Collectors.toSet());
    }
}
