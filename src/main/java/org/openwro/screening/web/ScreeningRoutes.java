package org.openwro.screening.web;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The builder of manufacturer identification codes is open to everybody. */
@Component
class ScreeningRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.open(HttpMethod.GET, "/mid"),
                RouteRule.open(HttpMethod.GET, "/api/v1/mid"),
                RouteRule.open(HttpMethod.GET, "/api/v1/mid/{code}"));
    }

    @Bean
    static NavigationEntry midEntry() {
        return NavigationEntry.only(66, "screening.nav.mid", "/mid", Role.IMPORTER, Role.REPRESENTATIVE);
    }
}
