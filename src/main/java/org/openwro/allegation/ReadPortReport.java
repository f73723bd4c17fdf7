package org.openwro.allegation;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.document.DocumentId;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A report that lies at a port, for those who have its task there: what was reported and sent along, nothing of other reports. */
@Service
public class ReadPortReport {

    private final TaskDesk desk;
    private final Allegations allegations;
    private final SuggestTriage tables;
    private final Documents documents;
    private final AuditTrail audit;

    ReadPortReport(
            TaskDesk desk, Allegations allegations, SuggestTriage tables, Documents documents, AuditTrail audit) {
        this.desk = desk;
        this.allegations = allegations;
        this.tables = tables;
        this.documents = documents;
        this.audit = audit;
    }

    /** @param shortfalls what the decision table on completeness finds missing; advice, the director decides */
    public record PortReport(
            InboxTask task, Allegation allegation, List<Shortfall> shortfalls, List<StoredDocument> files) {}

    /** A file with its content, to be closed by the caller. */
    public record PortFile(StoredDocument document, InputStream content) {}

    @Transactional(readOnly = true)
    public Outcome<PortReport> read(String taskId, Actor actor) {
        return desk.open(taskId, actor).map(task -> {
            Allegation allegation = allegations.get(new AllegationId(task.businessKey()));
            return new PortReport(
                    task, allegation, tables.shortfalls(allegation.report()), filesOf(task.businessKey()));
        });
    }

    /** Empty when it is none of the report's files; the view is recorded. */
    @Transactional
    public Optional<PortFile> open(String taskId, DocumentId id, Actor actor) {
        InboxTask task = desk.open(taskId, actor).orThrow();
        return filesOf(task.businessKey()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(document -> {
                    audit.record(task.businessKey(), actor, "audit.document.viewed", id.value(), document.kind());
                    return new PortFile(document, documents.open(id));
                });
    }

    private List<StoredDocument> filesOf(String key) {
        return documents.listFor(key, Actor.system()).stream()
                .filter(each -> each.kind().equals(Evidence.KIND))
                .toList();
    }
}
