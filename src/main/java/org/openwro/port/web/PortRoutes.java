package org.openwro.port.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Pages of ports are for the ports and headquarters; which port is checked where the page is gathered. */
@Component
class PortRoutes implements RouteRules {

    private static final Role[] AT_PORT = {Role.PORT_OFFICER, Role.PORT_DIRECTOR};
    private static final Role[] OF_ALL = with(Role.headquarters(), Role.ADMINISTRATOR);
    private static final Role[] READERS = with(OF_ALL, AT_PORT);

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.only(HttpMethod.GET, "/ports/mine", AT_PORT),
                RouteRule.only(HttpMethod.GET, "/ports", READERS),
                RouteRule.only(HttpMethod.GET, "/ports/{code}", READERS),
                RouteRule.only(HttpMethod.GET, "/ports/{code}/muster", READERS));
    }

    @Bean
    static NavigationEntry myPortEntry() {
        return NavigationEntry.only(11, "port.nav.mine", "/ports/mine", AT_PORT);
    }

    @Bean
    static NavigationEntry portsEntry() {
        return NavigationEntry.only(51, "port.nav.all", "/ports", OF_ALL);
    }

    private static Role[] with(Role[] some, Role... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(Role[]::new);
    }
}
