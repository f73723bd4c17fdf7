package org.openwro.investigation;

import java.time.Clock;
import java.time.LocalDate;
import org.openwro.allegation.Allegation;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.Allegations;
import org.openwro.allegation.Report;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.CaseNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case on an accepted allegation (19 CFR 12.42(d)). Each has its own; the plan shows others on the same goods. */
@Service
public class OpenInvestigation {

    private final Allegations allegations;
    private final Investigations investigations;
    private final CaseNumbers numbers;
    private final AuditTrail audit;
    private final Clock clock;

    OpenInvestigation(
            Allegations allegations,
            Investigations investigations,
            CaseNumbers numbers,
            AuditTrail audit,
            Clock clock) {
        this.allegations = allegations;
        this.investigations = investigations;
        this.numbers = numbers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when there is no such allegation */
    @Transactional
    public Investigation open(AllegationId id) {
        Allegation allegation = allegations.get(id);
        Report report = allegation.report();
        Subject subject =
                new Subject(allegation.title(), report.producer(), report.country(), report.place(), report.goods());
        CaseId caseId = new CaseId(numbers.next(CaseId.PREFIX));
        Investigation opened = Investigation.opened(caseId, subject, allegation.receivedOn(), LocalDate.now(clock));
        investigations.add(opened);
        investigations.join(caseId, id);
        audit.record(caseId.value(), Actor.system(), "audit.investigation.opened", id.value());
        audit.record(id.value(), Actor.system(), "audit.investigation.openedFor", caseId.value());
        return opened;
    }
}
