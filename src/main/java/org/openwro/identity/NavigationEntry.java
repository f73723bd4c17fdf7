package org.openwro.identity;

import java.util.Set;

/**
 * An entry of the main menu.
 *
 * @param roles who sees it; empty for everybody
 * @param outsideOnly whether those who work for the agency do not see it: they have a way of their own, and a full menu
 */
public record NavigationEntry(int order, String labelKey, String href, Set<Role> roles, boolean outsideOnly) {

    public static NavigationEntry forAll(int order, String labelKey, String href) {
        return new NavigationEntry(order, labelKey, href, Set.of(), false);
    }

    /** For the public and for companies. */
    public static NavigationEntry forOutsiders(int order, String labelKey, String href) {
        return new NavigationEntry(order, labelKey, href, Set.of(), true);
    }

    public static NavigationEntry only(int order, String labelKey, String href, Role... roles) {
        return new NavigationEntry(order, labelKey, href, Set.of(roles), false);
    }

    public boolean isFor(Actor actor) {
        if (outsideOnly && actor.isStaff()) {
            return false;
        }
        return roles.isEmpty() || actor.roles().stream().anyMatch(roles::contains);
    }
}
