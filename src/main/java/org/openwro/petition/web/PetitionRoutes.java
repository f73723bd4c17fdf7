package org.openwro.petition.web;

import static org.openwro.identity.Role.COMMISSIONER;
import static org.openwro.identity.Role.COUNSEL;
import static org.openwro.identity.Role.DIRECTOR;
import static org.openwro.identity.Role.IMPORTER;
import static org.openwro.identity.Role.INVESTIGATOR;
import static org.openwro.identity.Role.PRODUCER;
import static org.openwro.identity.Role.REPRESENTATIVE;

import java.util.List;
import java.util.stream.Stream;
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

    private static final Role[] PETITIONERS = {IMPORTER, PRODUCER, REPRESENTATIVE};
    private static final Role[] READERS =
            Stream.of(Role.headquarters(), PETITIONERS).flatMap(Stream::of).toArray(Role[]::new);

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.only("/petitions/new", PETITIONERS),
                RouteRule.only(HttpMethod.POST, "/petitions", PETITIONERS),
                RouteRule.only("/petitions/{id}/withdraw", PETITIONERS),
                RouteRule.only("/petitions/{id}/file", PETITIONERS),
                RouteRule.only("/petitions/{id}/papers", PETITIONERS),
                RouteRule.only("/petitions/{id}/places", PETITIONERS),
                RouteRule.only("/petitions/{id}/places/{seq}", PETITIONERS),
                RouteRule.only("/petitions/{id}/places/{seq}/remove", PETITIONERS),
                RouteRule.only("/petitions/{id}/audits", PETITIONERS),
                RouteRule.only("/petitions/{id}/audits/{seq}/remove", PETITIONERS),
                RouteRule.only("/petitions/{id}/workers", PETITIONERS),
                RouteRule.only(HttpMethod.POST, "/petitions/{id}/ledger", PETITIONERS),
                RouteRule.only("/petitions/{id}/ledger/csv", PETITIONERS),
                RouteRule.only("/petitions/{id}/ledger/{seq}/remove", PETITIONERS),
                RouteRule.only("/petitions/{id}/ledger", READERS),
                RouteRule.only("/petitions/{id}/visits", INVESTIGATOR),
                RouteRule.only("/petitions/{id}/visits/{seq}", INVESTIGATOR),
                RouteRule.only("/petitions/{id}/effect", Role.headquarters()),
                RouteRule.only("/petitions", READERS),
                RouteRule.only("/petitions/{id}", READERS),
                RouteRule.only("/petition/check/{taskId}", INVESTIGATOR),
                RouteRule.only("/petition/assess/{taskId}", INVESTIGATOR),
                RouteRule.only("/petition/answer/{taskId}", PETITIONERS),
                RouteRule.only("/petition/review/{taskId}", COUNSEL),
                RouteRule.only("/petition/approve/{taskId}", DIRECTOR),
                RouteRule.only("/petition/sign/{taskId}", COMMISSIONER));
    }

    @Bean
    static NavigationEntry petitionsEntry() {
        return NavigationEntry.only(70, "petition.nav", "/petitions", READERS);
    }
}
