package org.openwro.detention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests for more time of each detention, at most one of them open. */
@Repository
public class Extensions {

    private final JdbcClient jdbc;

    Extensions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Extension> of(DetentionId id) {
        return jdbc.sql(
                        """
                        select seq, reason, wanted_until, asked_by, asked_on, granted, granted_until, decision_reason,
                               decided_by, decided_on
                          from detention_extension where detention_id = ? order by seq limit 100
                        """)
                .param(id.value())
                .query(Extension.class)
                .list();
    }

    Optional<Extension> open(DetentionId id) {
        return of(id).stream().filter(Extension::isOpen).findFirst();
    }

    long granted(DetentionId id) {
        return of(id).stream()
                .filter(each -> Boolean.TRUE.equals(each.granted()))
                .count();
    }

    void ask(DetentionId id, String reason, LocalDate wantedUntil, String by, LocalDate today) {
        jdbc.sql(
                        """
                        insert into detention_extension (detention_id, seq, reason, wanted_until, asked_by, asked_on)
                        select :id, coalesce(max(seq), 0) + 1, :reason, :until, :by, :today
                          from detention_extension where detention_id = :id
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .param("until", wantedUntil)
                .param("by", by)
                .param("today", today)
                .update();
    }

    /** @param until null when the request is refused */
    void decide(DetentionId id, int seq, LocalDate until, String reason, String by, LocalDate today) {
        jdbc.sql(
                        """
                        update detention_extension
                           set granted = :granted, granted_until = :until::date, decision_reason = :reason, decided_by = :by,
                               decided_on = :today
                         where detention_id = :id and seq = :seq and granted is null
                        """)
                .param("granted", until != null)
                .param("until", until)
                .param("reason", reason)
                .param("by", by)
                .param("today", today)
                .param("id", id.value())
                .param("seq", seq)
                .update();
    }
}
