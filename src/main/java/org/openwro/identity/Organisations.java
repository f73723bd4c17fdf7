package org.openwro.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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

    /**
     * Records a letter of authority by which {@code representative} may act for {@code importer} from today on, or changes the last day of
     * one that runs.
     */
    @Transactional
    public void authorise(String importer, String representative, LocalDate until) {
        jdbc.sql(
                        """
                        insert into letter_of_authority (importer, representative, valid_from, valid_until)
                        values (?, ?, ?, ?)
                        on conflict (importer, representative) do update
                           set valid_until = excluded.valid_until, withdrawn_at = null,
                               valid_from = case when letter_of_authority.withdrawn_at is null
                                                 then letter_of_authority.valid_from else excluded.valid_from end
                        """)
                .params(Arrays.asList(importer, representative, LocalDate.now(clock), until))
                .update();
    }

    /** Ends a letter at once. False when there is none that is not withdrawn already. */
    @Transactional
    public boolean withdraw(String importer, String representative) {
        return jdbc.sql(
                                """
                                update letter_of_authority set withdrawn_at = ?
                                 where importer = ? and representative = ? and withdrawn_at is null
                                """)
                        .params(Timestamp.from(clock.instant()), importer, representative)
                        .update()
                == 1;
    }

    /** Letters that this importer gave, ended ones too. */
    public List<LetterOfAuthority> lettersOf(String importer) {
        return letters("l.importer = ?", importer);
    }

    /** Letters that this representative holds or held. */
    public List<LetterOfAuthority> lettersTo(String representative) {
        return letters("l.representative = ?", representative);
    }

    private List<LetterOfAuthority> letters(String where, String id) {
        return jdbc.sql(
                        """
                        select l.importer, i.name as importer_name, l.representative, r.name as representative_name,
                               l.valid_from, l.valid_until, l.withdrawn_at
                          from letter_of_authority l
                          join organisation i on i.id = l.importer
                          join organisation r on r.id = l.representative
                         where %s
                         order by i.name, r.name limit 500
                        """
                                .formatted(where))
                .param(id)
                .query(LetterOfAuthority.class)
                .list();
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
