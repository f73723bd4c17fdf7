package org.openwro.document.web;

import java.util.List;
import org.openwro.identity.RouteRule;
import org.openwro.identity.RouteRules;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Downloads are open to all: each document's own visibility decides, so that letters in mails need no second address. */
@Component
class DocumentRoutes implements RouteRules {

    @Override
    public List<RouteRule> routes() {
        return List.of(
                RouteRule.open(HttpMethod.GET, "/documents/**"),
                RouteRule.signedIn("/uploads"),
                RouteRule.signedIn("/uploads/*"));
    }
}
