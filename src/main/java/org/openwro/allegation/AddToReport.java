package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Lets whoever holds the receipt add a message and files to a report that is still looked at. */
@Service
public class AddToReport {

    private final Receipts receipts;
    private final Allegations allegations;
    private final ReportMessages messages;
    private final Evidence evidence;
    private final AuditTrail audit;
    private final Clock clock;

    AddToReport(
            Receipts receipts,
            Allegations allegations,
            ReportMessages messages,
            Evidence evidence,
            AuditTrail audit,
            Clock clock) {
        this.receipts = receipts;
        this.allegations = allegations;
        this.messages = messages;
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Outcome<AllegationId> add(String receipt, String text, List<ReportFile> files) {
        Allegation allegation =
                receipts.find(receipt).flatMap(allegations::find).orElse(null);
        if (allegation == null) {
            return Outcome.refused(Refusal.at("receipt", "allegation.status.unknown"));
        }
        Refusals refusals = new Refusals()
                .when(!allegation.state().mayBeAddedTo(), "", "allegation.add.closed")
                .when(text.isBlank() && files.isEmpty(), "text", "allegation.add.nothing")
                .tooLong(text, "text", FilingRules.LONGEST_TEXT)
                .when(
                        files.size() > FilingRules.MOST_FILES,
                        "files",
                        "allegation.filing.files.tooMany",
                        files.size(),
                        FilingRules.MOST_FILES);
        if (refusals.any()) {
            return refusals.outcome();
        }
        AllegationId id = allegation.id();
        List<Refusal> ofFiles = evidence.add(id, allegation.contact(), files);
        if (!ofFiles.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(ofFiles);
        }
        if (!text.isBlank()) {
            messages.add(id, new ReportMessage(null, LocalDate.now(clock), text.strip()));
        }
        audit.recordWithoutHour(id.value(), Actor.anonymous(), "audit.allegation.added");
        return Outcome.done(id);
    }
}
