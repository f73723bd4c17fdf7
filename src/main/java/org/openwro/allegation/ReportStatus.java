package org.openwro.allegation;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.openwro.document.DocumentId;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever holds the receipt may see: where the report stands, what was answered, what was written. */
@Service
public class ReportStatus {

    private final Receipts receipts;
    private final Allegations allegations;
    private final ReportMessages messages;
    private final Documents documents;

    ReportStatus(Receipts receipts, Allegations allegations, ReportMessages messages, Documents documents) {
        this.receipts = receipts;
        this.allegations = allegations;
        this.messages = messages;
        this.documents = documents;
    }

    /** @param files how many files the filer has sent */
    public record Status(
            Allegation allegation, List<StoredDocument> letters, List<ReportMessage> messages, long files) {}

    /** A letter with its content, to be closed by the caller. */
    public record Letter(StoredDocument document, InputStream content) {}

    @Transactional(readOnly = true)
    public Optional<Status> of(String receipt) {
        return receipts.find(receipt).map(allegations::get).map(allegation -> {
            List<StoredDocument> all = documents.listFor(allegation.id().value(), Actor.system());
            return new Status(
                    allegation,
                    all.stream().filter(ReportStatus::isLetter).toList(),
                    messages.of(allegation.id()),
                    all.stream()
                            .filter(each -> each.kind().equals(Evidence.KIND))
                            .count());
        });
    }

    /** The letter, when it is one on the report with this receipt. */
    @Transactional(readOnly = true)
    public Optional<Letter> letter(String receipt, DocumentId letter) {
        return of(receipt)
                .flatMap(status -> status.letters().stream()
                        .filter(each -> each.id().equals(letter))
                        .findFirst())
                .map(document -> new Letter(document, documents.open(document.id())));
    }

    private static boolean isLetter(StoredDocument document) {
        return document.kind().equals(StoredDocument.LETTER);
    }
}
