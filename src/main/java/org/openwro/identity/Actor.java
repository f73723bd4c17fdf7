package org.openwro.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts: the account behind a request, the public without one, or the platform itself (timers).
 *
 * @param ports four-digit codes of the ports at which the port roles hold
 * @param organisation id of the importer, representative or producer the account belongs to; null for staff
 */
public record Actor(String username, String displayName, Set<Role> roles, Set<String> ports, String organisation)
        implements Serializable {

    private static final Actor ANONYMOUS = new Actor("anonymous", "", Set.of(), Set.of(), null);
    private static final Actor SYSTEM = new Actor("system", "OpenWRO", Set.of(), Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
        ports = Set.copyOf(ports);
    }

    public static Actor anonymous() {
        return ANONYMOUS;
    }

    public static Actor system() {
        return SYSTEM;
    }

    public boolean isSignedIn() {
        return !roles.isEmpty();
    }

    public boolean isSystem() {
        return this.equals(SYSTEM);
    }

    public boolean has(Role... any) {
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    public boolean worksAt(String port) {
        return ports.contains(port);
    }
}
