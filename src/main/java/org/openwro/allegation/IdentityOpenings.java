package org.openwro.allegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every opening of the vault by a person. Rows are added and read; the database refuses to change them. */
@Repository
public class IdentityOpenings {

    private static final String COLUMNS =
            "select allegation_id, opened_by, opened_at, reason from alleger_identity_opening ";

    private final JdbcClient jdbc;

    IdentityOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(IdentityOpening opening) {
        jdbc.sql(
                        """
                        insert into alleger_identity_opening (allegation_id, opened_by, opened_at, reason)
                        values (?, ?, ?, ?)
                        """)
                .params(
                        opening.allegation().value(),
                        opening.openedBy(),
                        OffsetDateTime.ofInstant(opening.openedAt(), ZoneOffset.UTC),
                        opening.reason())
                .update();
    }

    /** Newest first. */
    public List<IdentityOpening> of(AllegationId id) {
        return jdbc.sql(COLUMNS + "where allegation_id = ? order by opened_at desc limit 100")
                .param(id.value())
                .query(IdentityOpenings::opening)
                .list();
    }

    /** Of all allegations, newest first. */
    public Page<IdentityOpening> newest(PageQuery query) {
        long total = jdbc.sql("select count(*) from alleger_identity_opening")
                .query(Long.class)
                .single();
        return Page.of(
                jdbc.sql(COLUMNS + "order by id desc limit ? offset ?")
                        .params(query.size(), query.offset())
                        .query(IdentityOpenings::opening)
                        .list(),
                query,
                total);
    }

    private static IdentityOpening opening(ResultSet row, int number) throws SQLException {
        return new IdentityOpening(
                new AllegationId(row.getString("allegation_id")),
                row.getString("opened_by"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }
}
