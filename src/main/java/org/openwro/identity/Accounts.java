package org.openwro.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Local accounts with hashed passwords. */
@Component
public class Accounts {

    private static final String COLUMNS =
            "select username, display_name, email, roles, ports, organisation, enabled from account ";

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    public Optional<Account> find(String username) {
        return jdbc.sql(COLUMNS + "where username = ?")
                .param(username)
                .query(Accounts::account)
                .optional();
    }

    public List<Account> all() {
        return jdbc.sql(COLUMNS + "order by username limit 1000")
                .query(Accounts::account)
                .list();
    }

    /** E-mail addresses of the enabled accounts with this role, at this port when one is given. */
    public List<String> emailsOf(Role role, String port) {
        return jdbc.sql(
                        """
                        select email from account
                        where enabled and email <> '' and ? = any(roles) and (?::text is null or ? = any(ports))
                        order by username limit 100
                        """)
                .params(Arrays.asList(role.name(), port, port))
                .query(String.class)
                .list();
    }

    /** Opens an account, or changes everything but the password of one that is there. */
    @Transactional
    public void save(Account account, String passwordIfNew) {
        jdbc.sql(
                        """
                        insert into account (username, password_hash, display_name, email, roles, ports, organisation, enabled)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (username) do update set display_name = excluded.display_name, email = excluded.email,
                          roles = excluded.roles, ports = excluded.ports, organisation = excluded.organisation,
                          enabled = excluded.enabled
                        """)
                .params(Arrays.asList(
                        account.username(),
                        passwords.encode(passwordIfNew),
                        account.displayName(),
                        account.email(),
                        account.roles().stream().map(Role::name).sorted().toArray(String[]::new),
                        account.ports().stream().sorted().toArray(String[]::new),
                        account.organisation(),
                        account.enabled()))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                texts(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                Set.copyOf(texts(row, "ports")),
                row.getString("organisation"),
                row.getBoolean("enabled"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
