package org.openwro.allegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.CaseNumbers;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes a report in (19 CFR 12.42(b): anybody outside the agency may report). Nothing is kept of who sent it and of the hour, also when
 * somebody files while signed in; a filer who wants to be known says so in the report.
 */
@Service
public class FileAllegation {

    private final FilingRules rules;
    private final Allegations allegations;
    private final Receipts receipts;
    private final IdentityVault vault;
    private final Evidence evidence;
    private final CaseNumbers numbers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileAllegation(
            FilingRules rules,
            Allegations allegations,
            Receipts receipts,
            IdentityVault vault,
            Evidence evidence,
            CaseNumbers numbers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.allegations = allegations;
        this.receipts = receipts;
        this.vault = vault;
        this.evidence = evidence;
        this.numbers = numbers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Why this report would not be taken; empty when it would be. */
    @Transactional(readOnly = true)
    public List<Refusal> refusals(FileReport command) {
        return rules.refusals(command);
    }

    /**
     * Files the report and starts its intake. The receipt is in the answer and nowhere else.
     *
     * @param actor anybody; not recorded
     */
    @Transactional
    public Outcome<Filed> file(FileReport command, Actor actor) {
        return file(command, Origin.of(Channel.WEB), Actor.anonymous());
    }

    /**
     * Files a report that came on the given way. Who took it is recorded with it when one of the agency did.
     *
     * @param actor recorded with the day, without the hour; {@link Actor#anonymous()} for reports of the public
     */
    @Transactional
    public Outcome<Filed> file(FileReport command, Origin origin, Actor actor) {
        Optional<AllegationId> before = receipts.filedWith(command.formNumber());
        if (before.isPresent()) {
            return Outcome.done(new Filed(before.get(), receipts.of(command.formNumber()), true));
        }
        List<Refusal> refusals = rules.refusals(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        Allegation allegation = received(command, origin, actor);
        AllegationId id = allegation.id();
        List<Refusal> ofFiles = evidence.add(id, command.contact(), command.files());
        if (!ofFiles.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(ofFiles);
        }
        events.publishEvent(
                allegation.state() == AllegationState.AT_PORT ? new ReportReachedPort(id) : new AllegationReceived(id));
        return Outcome.done(new Filed(id, receipts.of(command.formNumber()), false));
    }

    private Allegation received(FileReport command, Origin origin, Actor actor) {
        AllegationId earlier = receipts.find(command.earlierReceipt()).orElse(null);
        Allegation allegation = Allegation.received(
                new AllegationId(numbers.next(AllegationId.PREFIX)),
                origin.portReceivedOn() == null ? LocalDate.now(clock) : origin.portReceivedOn(),
                command.report(),
                command.contact(),
                earlier,
                origin,
                new Locale(command.language()));
        AllegationId id = allegation.id();
        allegations.add(allegation);
        receipts.add(id, command.formNumber());
        if (command.contact().givesContact()) {
            vault.seal(id, command.filer());
        }
        audit.recordWithoutHour(id.value(), actor, origin.channel().auditKey());
        return allegation;
    }
}
