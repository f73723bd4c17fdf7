package org.openwro.identity.internal;

import org.openwro.identity.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

@Component
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;
    private final JdbcClient jdbc;

    AccountUsers(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return accounts.find(username)
                .map(account -> new AccountUser(account.toActor(), hashOf(username), account.enabled()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private String hashOf(String username) {
        return jdbc.sql("select password_hash from account where username = ?")
                .param(username)
                .query(String.class)
                .single();
    }
}
