package org.openwro.workflow.web;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class WorkflowRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.signedIn("/work"),
                RouteRule.signedIn("/work/**"),
                RouteRule.signedIn("/cases/**"),
                RouteRule.only(HttpMethod.POST, "/operations/**", Role.ADMINISTRATOR),
                RouteRule.only("/operations", Role.ADMINISTRATOR, Role.AUDITOR),
                RouteRule.only("/operations/**", Role.ADMINISTRATOR, Role.AUDITOR),
                RouteRule.only("/admin/incidents", Role.ADMINISTRATOR),
                RouteRule.open(HttpMethod.GET, "/actuator/health/**"),
                RouteRule.only("/actuator/**", Role.ADMINISTRATOR));
    }

    @Bean
    static NavigationEntry workEntry() {
        return NavigationEntry.only(10, "workflow.nav.work", "/work", Role.values());
    }

    @Bean
    static NavigationEntry operationsEntry() {
        return NavigationEntry.only(90, "workflow.nav.operations", "/operations", Role.ADMINISTRATOR, Role.AUDITOR);
    }
}
