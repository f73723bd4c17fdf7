package org.openwro.identity.internal;

import java.util.Collection;
import java.util.List;
import org.openwro.identity.Actor;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What the session keeps of a signed-in account. */
public final class AccountUser implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final Actor actor;
    private final boolean enabled;
    private String passwordHash;

    AccountUser(Actor actor, String passwordHash, boolean enabled) {
        this.actor = actor;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
    }

    public Actor actor() {
        return actor;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return actor.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountUser that && actor.username().equals(that.actor.username());
    }

    @Override
    public int hashCode() {
        return List.of(actor.username()).hashCode();
    }
}
