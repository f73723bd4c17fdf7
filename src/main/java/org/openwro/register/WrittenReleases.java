package org.openwro.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openwro.order.OrderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** News releases, drafts included. Who may read a draft is checked by those who show it. */
@Repository
public class WrittenReleases {

    private final JdbcClient jdbc;

    WrittenReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft, or the version that is public when there is no draft. */
    public Optional<WrittenRelease> newest(OrderId order) {
        return jdbc.sql("select * from news_release where order_id = ? order by seq desc limit 1")
                .param(order.value())
                .query(WrittenReleases::release)
                .optional();
    }

    /** The version that everybody reads. */
    public Optional<WrittenRelease> published(OrderId order) {
        return jdbc.sql(
                        "select * from news_release where order_id = ? and state = 'APPROVED' order by seq desc limit 1")
                .param(order.value())
                .query(WrittenReleases::release)
                .optional();
    }

    /** The newest public version on each order, the latest first. */
    public List<WrittenRelease> published() {
        return jdbc.sql(
                        """
                        select * from news_release n
                         where state = 'APPROVED' and not exists (
                               select 1 from news_release later
                                where later.order_id = n.order_id and later.state = 'APPROVED' and later.seq > n.seq)
                         order by approved_at desc limit 100
                        """)
                .query(WrittenReleases::release)
                .list();
    }

    /** False when somebody else edited meanwhile. */
    boolean keep(WrittenRelease draft) {
        return jdbc.sql(
                                """
                                insert into news_release (order_id, seq, headline, body, state, edited_by, edited_at)
                                values (:order, :seq, :headline, :body, 'DRAFT', :by, :at)
                                on conflict (order_id, seq) do update
                                   set version = news_release.version + 1, headline = excluded.headline, body = excluded.body,
                                       edited_by = excluded.edited_by, edited_at = excluded.edited_at
                                 where news_release.state = 'DRAFT' and news_release.version = :version
                                """)
                        .param("order", draft.order().value())
                        .param("seq", draft.seq())
                        .param("headline", draft.headline())
                        .param("body", draft.body())
                        .param("by", draft.editedBy())
                        .param("at", utc(draft.editedAt()))
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    /** False when it was edited or approved meanwhile. */
    boolean approve(WrittenRelease draft, String by, Instant at) {
        return jdbc.sql(
                                """
                                update news_release set state = 'APPROVED', approved_by = :by, approved_at = :at
                                 where order_id = :order and seq = :seq and version = :version and state = 'DRAFT'
                                """)
                        .param("by", by)
                        .param("at", utc(at))
                        .param("order", draft.order().value())
                        .param("seq", draft.seq())
                        .param("version", draft.version())
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static WrittenRelease release(ResultSet row, int number) throws SQLException {
        OffsetDateTime approved = row.getObject("approved_at", OffsetDateTime.class);
        return new WrittenRelease(
                new OrderId(row.getString("order_id")),
                row.getInt("seq"),
                row.getInt("version"),
                row.getString("headline"),
                row.getString("body"),
                row.getString("edited_by"),
                row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                row.getString("approved_by"),
                approved == null ? null : approved.toInstant());
    }
}
