package org.openwro.petition.web;

import static org.openwro.identity.Role.COMMISSIONER;
import static org.openwro.identity.Role.COUNSEL;
import static org.openwro.identity.Role.DIRECTOR;
import static org.openwro.identity.Role.IMPORTER;
import static org.openwro.identity.Role.INVESTIGATOR;
import static org.openwro.identity.Role.PRODUCER;
import static org.openwro.identity.Role.REPRESENTATIVE;

import java.util.List;
import org.openwro.identity.NavigationEntry;
import org.openwro.identity.Role;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Routes of the petition pages. Whose petition it is, is checked by the use cases. */
@Component
class PetitionRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        Role[] petitioners = {IMPORTER, PRODUCER, REPRESENTATIVE};
        return List.of(
                RouteRule.only("/petitions/new", petitioners),
                RouteRule.only(HttpMethod.POST, "/petitions", petitioners),
                RouteRule.only("/petitions/{id}/withdraw", petitioners),
                RouteRule.signedIn("/petitions"),
                RouteRule.signedIn("/petitions/{id}"),
                RouteRule.only("/petition/check/{taskId}", INVESTIGATOR),
                RouteRule.only("/petition/assess/{taskId}", INVESTIGATOR),
                RouteRule.only("/petition/answer/{taskId}", petitioners),
                RouteRule.only("/petition/review/{taskId}", COUNSEL),
                RouteRule.only("/petition/approve/{taskId}", DIRECTOR),
                RouteRule.only("/petition/sign/{taskId}", COMMISSIONER));
    }

    @Bean
    static NavigationEntry petitionsEntry() {
        return NavigationEntry.only(70, "petition.nav", "/petitions", Role.values());
    }
}
