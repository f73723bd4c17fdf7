package org.openwro.register.web;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The register is open to everybody, for reading. */
@Configuration
class RegisterRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.open(HttpMethod.GET, "/"),
                RouteRule.open(HttpMethod.GET, "/orders"),
                RouteRule.open(HttpMethod.GET, "/orders.csv"),
                RouteRule.open(HttpMethod.GET, "/orders.atom"),
                RouteRule.open(HttpMethod.GET, "/statistics"),
                RouteRule.open(HttpMethod.GET, "/statistics.csv"),
                RouteRule.open(HttpMethod.GET, "/news"),
                RouteRule.open(HttpMethod.GET, "/news/{id}"),
                RouteRule.only(HttpMethod.GET, "/orders/{id}/release", Role.headquarters()),
                RouteRule.only("/orders/{id}/release", Role.TRADE_SPECIALIST, Role.COUNSEL),
                RouteRule.only("/orders/{id}/release/approve", Role.DIRECTOR, Role.COMMISSIONER),
                RouteRule.open(HttpMethod.GET, "/orders/{id}"),
                RouteRule.open(HttpMethod.GET, "/api/v1/orders"),
                RouteRule.open(HttpMethod.GET, "/api/v1/orders/{id}"),
                RouteRule.open(HttpMethod.GET, "/api/v1/openapi"));
    }

    @Bean
    static NavigationEntry homeEntry() {
        return NavigationEntry.forOutsiders(0, "register.nav.home", "/");
    }

    @Bean
    static NavigationEntry ordersEntry() {
        return NavigationEntry.forAll(40, "register.nav.orders", "/orders");
    }

    @Bean
    static NavigationEntry newsEntry() {
        return NavigationEntry.forOutsiders(44, "register.nav.news", "/news");
    }

    @Bean
    static NavigationEntry statisticsEntry() {
        return NavigationEntry.forAll(41, "register.nav.statistics", "/statistics");
    }

    /** Who has the answer already is not sent it again. */
    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> registerEtags() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.setName("registerEtags");
        filter.addUrlPatterns("/orders.csv", "/orders.atom", "/api/v1/orders", "/api/v1/orders/*");
        return filter;
    }
}
