package org.openwro.document;

import java.io.InputStream;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a document to a person; a view of a confidential one is recorded. */
@Service
public class ViewDocument {

    private final Documents documents;
    private final VisibilityRules rules;
    private final AuditTrail audit;

    ViewDocument(Documents documents, VisibilityRules rules, AuditTrail audit) {
        this.documents = documents;
        this.rules = rules;
        this.audit = audit;
    }

    /** Empty when there is no such document or the actor may not see it: the answer does not tell which. */
    @Transactional
    public Optional<View> view(DocumentId id, Actor actor) {
        Optional<StoredDocument> allowed = documents.find(id).filter(document -> rules.maySee(document, actor));
        allowed.filter(document -> document.visibility() == Visibility.CONFIDENTIAL)
                .ifPresent(document ->
                        audit.record(document.caseKey(), actor, "audit.document.viewed", id.value(), document.kind()));
        return allowed.map(document -> new View(document, documents.open(id)));
    }

    /** A document with its content, to be closed by the caller. */
    public record View(StoredDocument document, InputStream content) {}
}
