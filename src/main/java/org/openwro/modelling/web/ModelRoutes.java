package org.openwro.modelling.web;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

@Component
class ModelRoutes implements RouteRules {

    private static final Role[] READERS = {Role.MODEL_EDITOR, Role.MODEL_APPROVER, Role.ADMINISTRATOR, Role.AUDITOR};

    @Override
    public List<RouteRule> routes() {
        return List.of(RouteRule.only("/models", READERS), RouteRule.only("/models/**", READERS));
    }

    @Bean
    static NavigationEntry modelsEntry() {
        return NavigationEntry.only(80, "modelling.nav.models", "/models", READERS);
    }
}
