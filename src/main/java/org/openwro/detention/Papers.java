package org.openwro.detention;

import java.util.ArrayList;
import java.util.List;
import org.openwro.document.Documents;
import org.openwro.document.NewDocument;
import org.openwro.document.StoredDocument;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Files what a party sends, all or nothing: when one file is refused, none is kept. */
@Component
class Papers {

    private final Documents documents;
    private final TransactionTemplate savepoint;

    Papers(Documents documents, PlatformTransactionManager transactions) {
        this.documents = documents;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @param field of the form, named by the refusal when the file is not taken */
    record Paper(String field, String title, String kind, Upload upload) {}

    Outcome<List<StoredDocument>> file(DetentionId id, List<Paper> papers, Actor actor) {
        return savepoint.execute(status -> {
            List<StoredDocument> stored = new ArrayList<>();
            List<Refusal> refusals = new ArrayList<>();
            for (Paper paper : papers) {
                NewDocument document = new NewDocument(
                        paper.title(),
                        paper.kind(),
                        Visibility.PARTIES,
                        null,
                        paper.upload().data());
                Outcome<StoredDocument> outcome = documents.store(id.value(), document, actor);
                outcome.reasons().forEach(why -> refusals.add(Refusal.at(paper.field(), why.messageKey(), why.args())));
                outcome.map(stored::add);
            }
            if (!refusals.isEmpty()) {
                status.setRollbackOnly();
                return Outcome.refused(refusals);
            }
            return Outcome.done(stored);
        });
    }
}
