package org.openwro.investigation;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.openwro.audit.AuditTrail;
import org.openwro.document.DocumentId;
import org.openwro.document.Documents;
import org.openwro.document.NewDocument;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The version of an exhibit that may be shown outside: another file, with a note of what was taken out. It waits in the case and is
 * published by nobody but people; the confidential one stays what the findings rest on.
 */
@Service
public class PublicVersions {

    private static final String DOCUMENT_KIND = "EXHIBIT_PUBLIC";
    private static final int LONGEST_NOTE = 5_000;

    private final CaseAccess access;
    private final Documents documents;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    PublicVersions(CaseAccess access, Documents documents, JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.access = access;
        this.documents = documents;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param removed what was taken out or made unreadable, and why */
    public record PublicVersion(String documentId, String removed, String addedBy, LocalDate addedOn) {}

    /**
     * Files the version; a later one takes its place.
     *
     * @param data null when no file was chosen; read to its end, not closed
     */
    @Transactional
    public Outcome<CaseId> add(CaseId id, int number, String removed, String mediaType, InputStream data, Actor actor) {
        return access.forNotes(id, actor).then(investigation -> {
            Exhibit exhibit = investigation.exhibits().stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElse(null);
            Refusals refusals = new Refusals()
                    .when(exhibit == null, "", "investigation.publicVersion.unknown", number)
                    .when(data == null, "file", "investigation.publicVersion.fileMissing")
                    .required(removed, "removed", "investigation.publicVersion.removedMissing")
                    .tooLong(removed, "removed", LONGEST_NOTE);
            if (refusals.any()) {
                return refusals.outcome();
            }
            String title = "Exhibit " + number + " " + exhibit.title() + ", public version";
            return documents
                    .store(
                            id.value(),
                            new NewDocument(title, DOCUMENT_KIND, Visibility.CONFIDENTIAL, mediaType, data),
                            actor)
                    .then(document -> document.sha256().equals(confidentialHash(exhibit))
                            ? same()
                            : kept(id, number, document.id().value(), removed, actor));
        });
    }

    private static Outcome<CaseId> same() {
        return Outcome.refused(Refusal.at("file", "investigation.publicVersion.same"));
    }

    private String confidentialHash(Exhibit exhibit) {
        return exhibit.documentId() == null
                ? ""
                : documents
                        .find(new DocumentId(exhibit.documentId()))
                        .map(each -> each.sha256())
                        .orElse("");
    }

    private Outcome<CaseId> kept(CaseId id, int number, String documentId, String removed, Actor actor) {
        jdbc.sql(
                        """
                        insert into exhibit_public_version (case_id, exhibit, document_id, removed, added_by, added_on)
                        values (:case, :exhibit, :document, :removed, :by, :on)
                        on conflict (case_id, exhibit) do update set document_id = excluded.document_id, removed = excluded.removed,
                          added_by = excluded.added_by, added_on = excluded.added_on
                        """)
                .param("case", id.value())
                .param("exhibit", number)
                .param("document", documentId)
                .param("removed", removed)
                .param("by", actor.username())
                .param("on", LocalDate.now(clock))
                .update();
        audit.record(id.value(), actor, "audit.investigation.publicVersion", String.valueOf(number));
        return Outcome.done(id);
    }

    /** By number of the exhibit. */
    public Map<Integer, PublicVersion> of(CaseId id) {
        Map<Integer, PublicVersion> all = new TreeMap<>();
        jdbc.sql("select * from exhibit_public_version where case_id = ? order by exhibit limit 1000")
                .param(id.value())
                .query(row -> {
                    all.put(
                            row.getInt("exhibit"),
                            new PublicVersion(
                                    row.getString("document_id"),
                                    row.getString("removed"),
                                    row.getString("added_by"),
                                    row.getObject("added_on", LocalDate.class)));
                });
        return all;
    }
}
