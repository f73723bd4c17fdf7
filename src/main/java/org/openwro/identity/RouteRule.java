package org.openwro.identity;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Lets a group of people reach a route. What no rule names is denied.
 *
 * @param method null for every method
 * @param pattern path pattern of Spring MVC
 * @param roles who may; empty for everybody who is signed in, null for the public
 */
public record RouteRule(HttpMethod method, String pattern, Set<Role> roles) {

    public static RouteRule open(HttpMethod method, String pattern) {
        return new RouteRule(method, pattern, null);
    }

    public static RouteRule open(String pattern) {
        return open(null, pattern);
    }

    public static RouteRule signedIn(String pattern) {
        return new RouteRule(null, pattern, Set.of());
    }

    public static RouteRule only(String pattern, Role... roles) {
        return new RouteRule(null, pattern, Set.of(roles));
    }

    public static RouteRule only(HttpMethod method, String pattern, Role... roles) {
        return new RouteRule(method, pattern, Set.of(roles));
    }

    public static RouteRule staff(String pattern) {
        return only(pattern, Role.staff());
    }
}
