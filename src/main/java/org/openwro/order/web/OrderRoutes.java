package org.openwro.order.web;

import static org.openwro.identity.Role.COMMISSIONER;
import static org.openwro.identity.Role.COUNSEL;
import static org.openwro.identity.Role.DIRECTOR;
import static org.openwro.identity.Role.SECRETARY;
import static org.openwro.identity.Role.TRADE_SPECIALIST;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class OrderRoutes implements RouteRules {

    /** Who may read drafts of orders. */
    private static final Role[] READERS = Role.headquarters();

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.only("/drafts", READERS),
                RouteRule.only("/order/draft/{taskId}", TRADE_SPECIALIST),
                RouteRule.only("/order/clear/{taskId}", COUNSEL),
                RouteRule.only("/order/approve-director/{taskId}", DIRECTOR),
                RouteRule.only("/order/approve-commissioner/{taskId}", COMMISSIONER),
                RouteRule.only("/order/approve-secretary/{taskId}", SECRETARY),
                RouteRule.only("/order/publication/{taskId}", COUNSEL),
                RouteRule.only(HttpMethod.GET, "/acts", READERS),
                RouteRule.only("/acts/{proposal}/approve", COMMISSIONER),
                RouteRule.only("/acts/{proposal}/return", COMMISSIONER),
                RouteRule.only(HttpMethod.GET, "/orders/{id}/acts", READERS),
                RouteRule.only("/orders/{id}/acts", COUNSEL));
    }

    @Bean
    static NavigationEntry draftsEntry() {
        return NavigationEntry.only(41, "order.nav.drafts", "/drafts", READERS);
    }
}
