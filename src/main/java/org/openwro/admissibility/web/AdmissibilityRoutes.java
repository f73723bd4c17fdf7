package org.openwro.admissibility.web;

import java.util.List;
import org.openwro.identity.PagesWithoutSession;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Whoever may see the detention reads its package, and the importer's side writes it; which detentions these are is decided by
 * detention. The page of a seller is open: its link is the key.
 */
@Component
class AdmissibilityRoutes implements RouteRules {

    private static final Role[] READERS = {
        Role.TRADE_SPECIALIST,
        Role.COUNSEL,
        Role.DIRECTOR,
        Role.COMMISSIONER,
        Role.PORT_OFFICER,
        Role.PORT_DIRECTOR,
        Role.IMPORTER,
        Role.REPRESENTATIVE,
        Role.AUDITOR
    };
    private static final Role[] WRITERS = {Role.IMPORTER, Role.REPRESENTATIVE, Role.PORT_OFFICER};

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.open("/certificates/{secret}"),
                RouteRule.open(HttpMethod.GET, "/certificates/{secret}/copy"),
                RouteRule.only(HttpMethod.GET, "/packages/{id}", READERS),
                RouteRule.only(HttpMethod.GET, "/packages/{id}/steps/{number}", WRITERS),
                RouteRule.only(HttpMethod.POST, "/packages/{id}/**", WRITERS));
    }

    @Bean
    static PagesWithoutSession certificateWithoutSession() {
        return new PagesWithoutSession("/certificates");
    }
}
