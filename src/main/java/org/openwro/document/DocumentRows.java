package org.openwro.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of documents. */
@Repository
class DocumentRows {

    private static final int LIST_LIMIT = 500;

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredDocument document) {
        jdbc.sql(
                        """
                        insert into document (id, case_key, title, kind, visibility, media_type, size_bytes, sha256,
                                              template, stored_at, stored_by)
                        values (:id, :case, :title, :kind, :visibility, :mediaType, :size, :sha256,
                                :template, :storedAt, :storedBy)
                        """)
                .param("id", document.id().value())
                .param("case", document.caseKey())
                .param("title", document.title())
                .param("kind", document.kind())
                .param("visibility", document.visibility().name())
                .param("mediaType", document.mediaType())
                .param("size", document.size())
                .param("sha256", document.sha256())
                .param("template", document.template())
                .param("storedAt", OffsetDateTime.ofInstant(document.storedAt(), ZoneOffset.UTC))
                .param("storedBy", document.storedBy())
                .update();
    }

    Optional<StoredDocument> find(DocumentId id) {
        return jdbc.sql("select * from document where id = :id")
                .param("id", id.value())
                .query(DocumentRows::document)
                .optional();
    }

    /** Newest first. */
    List<StoredDocument> ofCase(String caseKey, Collection<Visibility> visible) {
        return ofCase(caseKey, visible, LIST_LIMIT);
    }

    List<StoredDocument> ofCase(String caseKey, Collection<Visibility> visible, int most) {
        return jdbc.sql(
                        """
                        select * from document where case_key = :case and visibility in (:visible)
                        order by stored_at desc, id limit :limit
                        """)
                .param("case", caseKey)
                .param("visible", visible.stream().map(Visibility::name).toList())
                .param("limit", most)
                .query(DocumentRows::document)
                .list();
    }

    List<StoredDocument> latest(Collection<String> caseKeys, Collection<Visibility> visible, int most) {
        return caseKeys.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select * from document where case_key in (:cases) and visibility in (:visible)
                                order by stored_at desc, id limit :most
                                """)
                        .param("cases", caseKeys)
                        .param("visible", visible.stream().map(Visibility::name).toList())
                        .param("most", most)
                        .query(DocumentRows::document)
                        .list();
    }

    Documents.Extent extentOf(String caseKey) {
        return jdbc.sql(
                        "select count(*) as documents, coalesce(sum(size_bytes), 0) as bytes from document where case_key = ?")
                .param(caseKey)
                .query(Documents.Extent.class)
                .single();
    }

    private static StoredDocument document(ResultSet row, int number) throws SQLException {
        return new StoredDocument(
                new DocumentId(row.getString("id")),
                row.getString("case_key"),
                row.getString("title"),
                row.getString("kind"),
                Visibility.valueOf(row.getString("visibility")),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getString("template"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getString("stored_by"));
    }
}
