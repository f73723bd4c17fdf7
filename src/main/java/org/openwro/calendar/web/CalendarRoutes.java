package org.openwro.calendar.web;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The calculator is open to everybody. */
@Component
class CalendarRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.open(HttpMethod.GET, "/deadlines"), RouteRule.open(HttpMethod.GET, "/api/v1/deadlines"));
    }

    @Bean
    static NavigationEntry deadlinesEntry() {
        return NavigationEntry.only(65, "calendar.nav", "/deadlines", Role.IMPORTER, Role.REPRESENTATIVE);
    }
}
