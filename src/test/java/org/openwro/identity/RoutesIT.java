package org.openwro.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.OpenWroIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

class RoutesIT extends OpenWroIT {

    @Autowired
    private List<RouteRules> rules;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void every_page_is_named_by_a_rule_so_that_none_is_dead_and_none_is_open_by_accident() {
        List<String> unnamed = new ArrayList<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("org.openwro")) {
                mapping.getPatternValues().stream()
                        .filter(pattern -> !isNamed(pattern))
                        .forEach(unnamed::add);
            }
        });
        assertThat(unnamed).as("routes that no RouteRules names").isEmpty();
    }

    @Test
    void nothing_under_admin_is_open_to_the_public() {
        assertThat(rules.stream().flatMap(each -> each.routes().stream()))
                .filteredOn(rule -> rule.pattern().startsWith("/admin"))
                .isNotEmpty()
                .allMatch(rule -> rule.roles() != null && !rule.roles().isEmpty());
    }

    private boolean isNamed(String pattern) {
        PathContainer path = PathContainer.parsePath(pattern.replaceAll("\\{[^}]*}", "x"));
        return rules.stream().flatMap(each -> each.routes().stream()).anyMatch(rule -> PathPatternParser.defaultInstance
                .parse(rule.pattern())
                .matches(path));
    }
}
