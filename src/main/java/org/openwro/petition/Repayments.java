package org.openwro.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openwro.identity.Actor;
import org.openwro.petition.Repayment.Claim;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The ledgers of repaid workers. */
@Repository
class Repayments {

    static final int MOST = 50_000;

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    Repayments(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PetitionId id, List<Repayment> rows, Actor actor) {
        int last = jdbc.queryForObject(
                "select coalesce(max(seq), 0) from petition_repayment where petition_id = :id", of(id), Integer.class);
        Timestamp now = Timestamp.from(clock.instant());
        SqlParameterSource[] added = new SqlParameterSource[rows.size()];
        for (int at = 0; at < added.length; at++) {
            added[at] = row(id, last + at + 1, rows.get(at))
                    .addValue("by", actor.username())
                    .addValue("at", now);
        }
        jdbc.batchUpdate(
                """
                insert into petition_repayment (petition_id, seq, worker, claim, currency, owed, paid, paid_on, proof, added_by, added_at)
                values (:id, :seq, :worker, :claim, :currency, :owed, :paid, :paidOn, :proof, :by, :at)
                """,
                added);
    }

    /** Only of a draft. */
    boolean remove(PetitionId id, int seq) {
        return jdbc.update(
                        "delete from petition_repayment where petition_id = :id and seq = :seq",
                        of(id).addValue("seq", seq))
                == 1;
    }

    /** In the order in which they were entered. */
    Page<Repayment> of(PetitionId id, PageQuery query) {
        Long total = jdbc.queryForObject(
                "select count(*) from petition_repayment where petition_id = :id", of(id), Long.class);
        List<Repayment> rows = jdbc.query(
                "select * from petition_repayment where petition_id = :id order by seq limit :size offset :offset",
                of(id).addValue("size", query.size()).addValue("offset", query.offset()),
                Repayments::repayment);
        return Page.of(rows, query, total);
    }

    Set<String> keys(PetitionId id) {
        return new HashSet<>(
                jdbc
                        .query(
                                "select * from petition_repayment where petition_id = :id",
                                of(id),
                                Repayments::repayment)
                        .stream()
                        .map(Repayment::key)
                        .toList());
    }

    /** One for each currency. */
    List<LedgerTotal> totals(PetitionId id) {
        return jdbc.query(
                """
                select currency, count(*) workers, sum(owed) owed, sum(paid) paid, count(*) filter (where paid < owed) unpaid,
                       sum(greatest(owed - paid, 0)) outstanding
                from (select currency, upper(worker) worker, sum(owed) owed, sum(paid) paid from petition_repayment
                      where petition_id = :id group by currency, upper(worker)) as each_worker
                group by currency order by currency limit 100
                """,
                of(id),
                (row, number) -> new LedgerTotal(
                        row.getString("currency"),
                        row.getLong("workers"),
                        row.getBigDecimal("owed"),
                        row.getBigDecimal("paid"),
                        row.getLong("unpaid"),
                        row.getBigDecimal("outstanding")));
    }

    private static MapSqlParameterSource of(PetitionId id) {
        return new MapSqlParameterSource("id", id.value());
    }

    private static MapSqlParameterSource row(PetitionId id, int seq, Repayment row) {
        return of(id).addValue("seq", seq)
                .addValue("worker", row.worker())
                .addValue("claim", row.claim().name())
                .addValue("currency", row.currency())
                .addValue("owed", row.owed())
                .addValue("paid", row.paid())
                .addValue("paidOn", row.paidOn())
                .addValue("proof", row.proof());
    }

    private static Repayment repayment(ResultSet row, int number) throws SQLException {
        return new Repayment(
                row.getInt("seq"),
                row.getString("worker"),
                Claim.valueOf(row.getString("claim")),
                row.getString("currency"),
                row.getBigDecimal("owed"),
                row.getBigDecimal("paid"),
                row.getObject("paid_on", LocalDate.class),
                row.getString("proof"));
    }
}
