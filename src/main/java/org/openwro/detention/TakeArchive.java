package org.openwro.detention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists everything of a detention that its reader may take along, and keeps that it was taken. */
@Service
public class TakeArchive {

    private final Detentions detentions;
    private final DetentionAccess access;
    private final DetentionClocks clocks;
    private final Proofs proofs;
    private final Questions questions;
    private final Checklists checklists;
    private final Documents documents;
    private final AuditTrail audit;

    TakeArchive(
            Detentions detentions,
            DetentionAccess access,
            DetentionClocks clocks,
            Proofs proofs,
            Questions questions,
            Checklists checklists,
            Documents documents,
            AuditTrail audit) {
        this.detentions = detentions;
        this.access = access;
        this.clocks = clocks;
        this.proofs = proofs;
        this.questions = questions;
        this.checklists = checklists;
        this.documents = documents;
        this.audit = audit;
    }

    /** @param documents that the reader may see, the oldest first */
    public record Contents(
            Detention detention,
            List<ClockRow> clocks,
            List<ProofDocument> proofs,
            List<Question> questions,
            Checklist checklist,
            List<StoredDocument> documents) {}

    /** Empty when there is no such detention or it is not for this actor: the answer does not tell which. */
    @Transactional
    public Optional<Contents> take(DetentionId id, Actor actor) {
        return detentions.find(id).filter(each -> access.maySee(each, actor)).map(detention -> {
            List<StoredDocument> papers = new ArrayList<>(documents.allFor(id.value(), actor));
            Collections.reverse(papers);
            audit.record(id.value(), actor, "audit.detention.archiveTaken", String.valueOf(papers.size()));
            return new Contents(
                    detention, clocks.of(detention), proofs.of(id), questions.of(id), checklists.of(detention), papers);
        });
    }
}
