package org.openwro.petition;

import java.util.ArrayList;
import java.util.List;
import org.openwro.document.Documents;
import org.openwro.document.NewDocument;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Files the papers of petitioners, seen by the agency and the petitioner. */
@Component
class PetitionPapers {

    private final Documents documents;

    PetitionPapers(Documents documents) {
        this.documents = documents;
    }

    /** Files all of them; when one is refused the transaction is marked for rollback, so that nothing stays. */
    List<Refusal> file(PetitionId petition, List<Attachment> files, Actor actor) {
        List<Refusal> refused = new ArrayList<>();
        for (Attachment file : files) {
            NewDocument document = new NewDocument(
                    file.fileName(), file.paper().name(), Visibility.PARTIES, file.mediaType(), file.data());
            Outcome<?> outcome = documents.store(petition.value(), document, actor);
            outcome.reasons()
                    .forEach(each -> refused.add(Refusal.at(file.paper().field(), each.messageKey(), each.args())));
        }
        if (!refused.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refused;
    }
}
