package org.openwro.workflow.web;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

@Component
class WorkflowRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.signedIn("/work"),
                RouteRule.signedIn("/work/**"),
                RouteRule.signedIn("/cases/**"),
                RouteRule.only("/admin/incidents/**", Role.ADMINISTRATOR),
                RouteRule.only("/admin/incidents", Role.ADMINISTRATOR),
                RouteRule.open(org.springframework.http.HttpMethod.GET, "/actuator/health/**"),
                RouteRule.only("/actuator/**", Role.ADMINISTRATOR));
    }

    @Bean
    static NavigationEntry workEntry() {
        return NavigationEntry.only(10, "workflow.nav.work", "/work", Role.values());
    }

    @Bean
    static NavigationEntry incidentsEntry() {
        return NavigationEntry.only(90, "workflow.nav.incidents", "/admin/incidents", Role.ADMINISTRATOR);
    }
}
