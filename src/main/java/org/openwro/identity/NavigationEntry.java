package org.openwro.identity;

import java.util.Set;

/**
 * An entry of the main menu.
 *
 * @param roles who sees it; empty for everybody
 */
public record NavigationEntry(int order, String labelKey, String href, Set<Role> roles) {

    public static NavigationEntry forAll(int order, String labelKey, String href) {
        return new NavigationEntry(order, labelKey, href, Set.of());
    }

    public static NavigationEntry only(int order, String labelKey, String href, Role... roles) {
        return new NavigationEntry(order, labelKey, href, Set.of(roles));
    }

    public boolean isFor(Actor actor) {
        return roles.isEmpty() || actor.roles().stream().anyMatch(roles::contains);
    }
}
