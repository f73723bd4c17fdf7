package org.openwro.subscription.web;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Everybody may subscribe by e-mail; webhooks belong to an account, because they make the platform post. */
@Component
class SubscriptionRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.signedIn("/subscriptions/webhooks"),
                RouteRule.signedIn("/subscriptions/webhooks/{id}/end"),
                RouteRule.open("/subscriptions"),
                RouteRule.open("/subscriptions/{token}"),
                RouteRule.open(HttpMethod.POST, "/subscriptions/{token}/end"),
                RouteRule.open(HttpMethod.POST, "/api/v1/subscriptions/{token}/end"));
    }

    @Bean
    static NavigationEntry subscriptionsEntry() {
        return NavigationEntry.forOutsiders(42, "subscription.nav", "/subscriptions");
    }
}
