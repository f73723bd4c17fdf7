package org.openwro.allegation.web;

import java.util.List;
import org.openwro.allegation.AllegationRights;
import org.openwro.allegation.Channel;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.PagesWithoutSession;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.openwro.platform.web.TranslatedPages;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Anybody may report and look at a report under its receipt; what was reported is for staff. */
@Component
class AllegationRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.open("/report"),
                RouteRule.open("/report/**"),
                RouteRule.open(HttpMethod.POST, "/api/v1/allegations"),
                RouteRule.only("/allegations/new", Channel.takers()),
                RouteRule.only("/allegations/new/**", Channel.takers()),
                RouteRule.only("/allegations/openings", AllegationRights.overseers()),
                RouteRule.only("/allegations", AllegationRights.readers()),
                RouteRule.only("/allegations/**", AllegationRights.readers()),
                RouteRule.only("/allegation/triage/**", Role.INTAKE_ANALYST),
                RouteRule.only("/allegation/conformity/**", Role.PORT_DIRECTOR),
                RouteRule.only("/allegation/forward/**", Role.PORT_DIRECTOR),
                RouteRule.only("/allegation/port-file/**", Role.PORT_DIRECTOR));
    }

    /** A session would keep the hour at which somebody reported. */
    @Bean
    static PagesWithoutSession reportWithoutSession() {
        return new PagesWithoutSession("/report");
    }

    /** Whoever reports reads and writes in their own language. */
    @Bean
    static TranslatedPages reportPages() {
        return new TranslatedPages("/report");
    }

    @Bean
    static NavigationEntry reportEntry() {
        return NavigationEntry.forOutsiders(15, "allegation.nav.report", "/report");
    }

    @Bean
    static NavigationEntry portReportEntry() {
        return NavigationEntry.only(21, "allegation.nav.portReport", "/allegations/new", Role.PORT_DIRECTOR);
    }

    @Bean
    static NavigationEntry portReceivedEntry() {
        return NavigationEntry.only(21, "allegation.nav.portReceived", "/allegations/new", Role.PORT_OFFICER);
    }

    @Bean
    static NavigationEntry allegationsEntry() {
        return NavigationEntry.only(20, "allegation.nav.allegations", "/allegations", AllegationRights.readers());
    }
}
