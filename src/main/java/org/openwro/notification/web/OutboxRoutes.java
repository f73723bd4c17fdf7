package org.openwro.notification.web;

import java.util.List;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.stereotype.Component;

/** The outbox shows mails to anybody, so it is for administrators alone. */
@Component
class OutboxRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.only("/admin/outbox", Role.ADMINISTRATOR),
                RouteRule.only("/admin/outbox/**", Role.ADMINISTRATOR));
    }
}
