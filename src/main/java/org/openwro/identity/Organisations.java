package org.openwro.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Companies known to the platform, and who may act for them under a letter of authority. */
@Component
public class Organisations {

    private static final String COLUMNS = "select id, name, kind, email, address, country from organisation ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Organisations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Organisation> find(String id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Organisation.class)
                .optional();
    }

    /** The organisation of this name, letter case, punctuation and spaces aside. */
    public Optional<Organisation> byName(String anyName) {
        return jdbc.sql(COLUMNS + "where name_key = ? order by id limit 1")
                .param(key(anyName))
                .query(Organisation.class)
                .optional();
    }

    public List<Organisation> of(OrganisationKind kind) {
        return jdbc.sql(COLUMNS + "where kind = ? order by name limit 500")
                .param(kind.name())
                .query(Organisation.class)
                .list();
    }

    @Transactional
    public void register(Organisation organisation) {
        jdbc.sql(
                        """
                        insert into organisation (id, name, name_key, kind, email, address, country)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set name = excluded.name, name_key = excluded.name_key,
                          email = excluded.email, address = excluded.address, country = excluded.country
                        """)
                .params(
                        organisation.id(),
                        organisation.name(),
                        key(organisation.name()),
                        organisation.kind().name(),
                        organisation.email(),
                        organisation.address(),
                        organisation.country())
                .update();
    }

    /** Records a letter of authority by which {@code representative} may act for {@code importer} from today on. */
    @Transactional
    public void authorise(String importer, String representative, LocalDate until) {
        jdbc.sql(
                        """
                        insert into letter_of_authority (importer, representative, valid_from, valid_until)
                        values (?, ?, ?, ?)
                        on conflict (importer, representative) do update set valid_until = excluded.valid_until
                        """)
                .params(importer, representative, LocalDate.now(clock), until)
                .update();
    }

    /** Ids of the organisations for which the actor may act today: the own one, and those that gave a letter of authority. */
    public Set<String> representedBy(Actor actor) {
        if (actor.organisation() == null) {
            return Set.of();
        }
        Set<String> ids = new HashSet<>(jdbc.sql(
                        """
                        select importer from letter_of_authority
                        where representative = ? and valid_from <= ? and (valid_until is null or valid_until >= ?)
                          and withdrawn_at is null
                        """)
                .params(actor.organisation(), LocalDate.now(clock), LocalDate.now(clock))
                .query(String.class)
                .set());
        ids.add(actor.organisation());
        return Set.copyOf(ids);
    }

    private static String key(String name) {
        return name == null ? "" : name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
