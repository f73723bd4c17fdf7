package org.openwro.identity.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openwro.identity.RouteRules;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Matches addresses that no module names: they are denied to everybody, and answered as what they are, unknown. */
@Component
class UnknownAddresses implements RequestMatcher {

    private final List<PathPattern> named;

    UnknownAddresses(List<RouteRules> rules) {
        named = rules.stream()
                .flatMap(module -> module.routes().stream())
                .map(rule -> PathPatternParser.defaultInstance.parse(rule.pattern()))
                .toList();
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return named.stream().noneMatch(pattern -> pattern.matches(path));
    }
}
