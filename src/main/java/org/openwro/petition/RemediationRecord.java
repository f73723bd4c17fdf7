package org.openwro.petition;

import java.util.List;

/** What a petition to modify is held against besides its answers. */
public record RemediationRecord(
        List<LedgerTotal> ledger, List<ThirdPartyAudit> audits, WorkerVoice workers, List<SiteVisit> visits) {

    public RemediationRecord {
        ledger = List.copyOf(ledger);
        audits = List.copyOf(audits);
        visits = List.copyOf(visits);
    }

    public boolean isLedgerSettled() {
        return !ledger.isEmpty() && ledger.stream().allMatch(LedgerTotal::isSettled);
    }

    /** As the petitioner reads it before the decision. */
    RemediationRecord withoutVisits() {
        return new RemediationRecord(ledger, audits, workers, List.of());
    }
}
