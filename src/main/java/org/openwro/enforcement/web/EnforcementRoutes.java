package org.openwro.enforcement.web;

import java.util.List;
import org.openwro.enforcement.LineAccess;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Instructions are for the staff, entry lines for those who work with them; ports are checked in the use cases. */
@Component
class EnforcementRoutes implements RouteRules {

    private static final Role[] FILERS = {Role.TRADE_SPECIALIST, Role.PORT_OFFICER, Role.ADMINISTRATOR};
    private static final Role[] UPLOAD_READERS = {
        Role.TRADE_SPECIALIST, Role.PORT_OFFICER, Role.ADMINISTRATOR, Role.AUDITOR
    };

    static final Role[] QUALITY_READERS = java.util.stream.Stream.concat(
                    java.util.Arrays.stream(Role.headquarters()), java.util.stream.Stream.of(Role.PORT_DIRECTOR))
            .toArray(Role[]::new);

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.only("/enforcement/acknowledge/**", Role.PORT_OFFICER),
                RouteRule.only("/enforcement/review/**", Role.PORT_OFFICER),
                RouteRule.only("/enforcement/advise/**", Role.TRADE_SPECIALIST),
                RouteRule.only("/lines/*/answer", Role.PORT_OFFICER, Role.PORT_DIRECTOR),
                RouteRule.only(HttpMethod.GET, "/screening/quality", QUALITY_READERS),
                RouteRule.only(HttpMethod.GET, "/screening/quality.csv", QUALITY_READERS),
                RouteRule.only(HttpMethod.GET, "/screening/examples.csv", Role.headquarters()),
                RouteRule.open(HttpMethod.GET, "/self-check"),
                RouteRule.open(HttpMethod.POST, "/self-check"),
                RouteRule.open(HttpMethod.POST, "/api/v1/self-check"),
                RouteRule.staff("/instructions"),
                RouteRule.staff("/instructions/**"),
                RouteRule.only(HttpMethod.POST, "/entry-lines", FILERS),
                RouteRule.only(HttpMethod.POST, "/entry-lines/{id}/cancel", FILERS),
                RouteRule.only(HttpMethod.GET, "/entry-lines", UPLOAD_READERS),
                RouteRule.only(HttpMethod.GET, "/entry-lines/**", UPLOAD_READERS),
                RouteRule.only(HttpMethod.GET, "/hits", LineAccess.readers()),
                RouteRule.only(HttpMethod.GET, "/lookbacks", LineAccess.readers()),
                RouteRule.only(HttpMethod.GET, "/lines/*", LineAccess.readers()),
                RouteRule.only(HttpMethod.POST, "/lines/**", Role.PORT_OFFICER, Role.PORT_DIRECTOR),
                RouteRule.only(HttpMethod.POST, "/api/v1/entry-lines", FILERS),
                RouteRule.open(HttpMethod.GET, "/api/v1/orders/in-force"),
                RouteRule.only("/impact/{orderId}", Role.headquarters()));
    }

    @Bean
    static NavigationEntry instructionsEntry() {
        return NavigationEntry.only(50, "enforcement.nav.instructions", "/instructions", Role.staff());
    }

    @Bean
    static NavigationEntry entryLinesEntry() {
        return NavigationEntry.only(52, "enforcement.nav.entryLines", "/entry-lines", UPLOAD_READERS);
    }

    @Bean
    static NavigationEntry hitsEntry() {
        return NavigationEntry.only(54, "enforcement.nav.hits", "/hits", LineAccess.readers());
    }

    @Bean
    static NavigationEntry selfCheckEntry() {
        return NavigationEntry.only(64, "enforcement.selfCheck.nav", "/self-check", Role.IMPORTER, Role.REPRESENTATIVE);
    }
}
