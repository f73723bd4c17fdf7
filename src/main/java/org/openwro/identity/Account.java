package org.openwro.identity;

import java.util.Set;

/** An account as the administrators see it; the password hash stays inside. */
public record Account(
        String username,
        String displayName,
        String email,
        Set<Role> roles,
        Set<String> ports,
        String organisation,
        boolean enabled) {

    public Actor toActor() {
        return new Actor(username, displayName, roles, ports, organisation);
    }
}
