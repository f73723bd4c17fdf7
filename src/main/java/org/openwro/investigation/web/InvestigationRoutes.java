package org.openwro.investigation.web;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Investigations are for headquarters: ports, administrators and people outside the agency do not read them. */
@Component
class InvestigationRoutes implements RouteRules {

    static final Role[] READERS = Role.headquarters();

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.only("/investigations", READERS),
                RouteRule.only("/investigations/**", READERS),
                RouteRule.only("/investigation/plan/*", Role.INVESTIGATOR),
                RouteRule.only("/investigation/indicators/*", Role.INVESTIGATOR),
                RouteRule.only("/investigation/nexus/*", Role.TRADE_SPECIALIST),
                RouteRule.only("/investigation/recommend/*", Role.INVESTIGATOR),
                RouteRule.only("/investigation/legal-review/*", Role.COUNSEL));
    }

    @Bean
    static NavigationEntry investigationsEntry() {
        return NavigationEntry.only(30, "investigation.nav", "/investigations", READERS);
    }
}
