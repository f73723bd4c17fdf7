package org.openwro.detention.web;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/**
 * Staff, importers and representatives reach the list and the page; what they see there is decided by detention. Foreign producers
 * have no part in shipments.
 */
@Component
class DetentionRoutes implements RouteRules {

    private static final Role[] READERS = {
        Role.INTAKE_ANALYST,
        Role.INVESTIGATOR,
        Role.TRADE_SPECIALIST,
        Role.COUNSEL,
        Role.DIRECTOR,
        Role.COMMISSIONER,
        Role.SECRETARY,
        Role.PORT_OFFICER,
        Role.PORT_DIRECTOR,
        Role.IMPORTER,
        Role.REPRESENTATIVE,
        Role.ADMINISTRATOR,
        Role.AUDITOR
    };

    private static final Role[] IMPORTER_SIDE = {Role.IMPORTER, Role.REPRESENTATIVE, Role.PORT_OFFICER};

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.only(HttpMethod.GET, "/detentions", READERS),
                RouteRule.only(HttpMethod.GET, "/detentions/{id}", READERS),
                RouteRule.only(HttpMethod.GET, "/detentions/{id}/archive", READERS),
                RouteRule.only(HttpMethod.POST, "/detentions/{id}/protest", IMPORTER_SIDE),
                RouteRule.only(HttpMethod.POST, "/detentions/{id}/export-request", IMPORTER_SIDE),
                RouteRule.only(HttpMethod.POST, "/detentions/{id}/extension", IMPORTER_SIDE),
                RouteRule.only(HttpMethod.POST, "/detentions/{id}/extension/decision", Role.TRADE_SPECIALIST),
                RouteRule.only("/detentions/{id}/exported", Role.PORT_OFFICER),
                RouteRule.only("/detention/present/{taskId}", Role.PORT_OFFICER),
                RouteRule.only("/detention/decide/{taskId}", Role.PORT_OFFICER),
                RouteRule.only("/detention/export/{taskId}", Role.PORT_OFFICER),
                RouteRule.only("/detention/destroy/{taskId}", Role.PORT_OFFICER),
                RouteRule.only("/detention/options/{taskId}", IMPORTER_SIDE),
                RouteRule.only(HttpMethod.POST, "/detention/options/{taskId}/export", IMPORTER_SIDE),
                RouteRule.only(HttpMethod.POST, "/detention/options/{taskId}/checklist", IMPORTER_SIDE),
                RouteRule.only("/detention/answer/{taskId}", IMPORTER_SIDE),
                RouteRule.only("/detention/review/{taskId}", Role.TRADE_SPECIALIST),
                RouteRule.only("/detention/confirm/{taskId}", Role.TRADE_SPECIALIST),
                RouteRule.only("/detention/admissibility/{taskId}", Role.PORT_DIRECTOR),
                RouteRule.only("/detention/protest/{taskId}", Role.PORT_DIRECTOR, Role.DIRECTOR));
    }

    @Bean
    static NavigationEntry detentionsEntry() {
        return NavigationEntry.only(60, "detention.nav", "/detentions", READERS);
    }
}
