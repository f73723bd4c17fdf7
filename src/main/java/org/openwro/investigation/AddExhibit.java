package org.openwro.investigation;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.openwro.audit.AuditTrail;
import org.openwro.document.Documents;
import org.openwro.document.NewDocument;
import org.openwro.document.StoredDocument;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a piece of evidence to the case under the next number. The file, if there is one, is kept confidential. */
@Service
public class AddExhibit {

    static final String DOCUMENT_KIND = "EXHIBIT";

    private final Investigations investigations;
    private final Documents documents;
    private final AuditTrail audit;
    private final Clock clock;

    AddExhibit(Investigations investigations, Documents documents, AuditTrail audit, Clock clock) {
        this.investigations = investigations;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param type null when nothing was chosen, as reliability
     * @param reference citation or address; required when there is no file
     * @param file null when there is none
     */
    public record Command(
            CaseId caseId,
            String title,
            EvidenceType type,
            String source,
            Reliability reliability,
            String reference,
            ExhibitDetails details,
            NewFile file) {

        public Command(
                CaseId caseId,
                String title,
                EvidenceType type,
                String source,
                Reliability reliability,
                String reference,
                NewFile file) {
            this(caseId, title, type, source, reliability, reference, ExhibitDetails.none(), file);
        }
    }

    /**
     * @param mediaType as claimed by the sender, or null
     * @param data read to its end, not closed
     */
    public record NewFile(String mediaType, InputStream data) {}

    @Transactional
    public Outcome<Exhibit> add(Command command, Actor actor) {
        if (!actor.has(Role.INVESTIGATOR, Role.TRADE_SPECIALIST)) {
            return Outcome.refused(Refusal.of("investigation.exhibit.role"));
        }
        if (investigations.find(command.caseId()).isEmpty()) {
            return Outcome.refused(Refusal.of("investigation.caseUnknown"));
        }
        Investigation investigation = investigations.forChange(command.caseId());
        Refusals refusals = check(command, investigation);
        if (refusals.any()) {
            return refusals.outcome();
        }
        int number = investigation.exhibits().size() + 1;
        return command.file() == null
                ? Outcome.done(file(command, number, null, actor))
                : store(command, number, actor)
                        .map(document -> file(command, number, document.id().value(), actor));
    }

    private Outcome<StoredDocument> store(Command command, int number, Actor actor) {
        return documents.store(
                command.caseId().value(),
                new NewDocument(
                        "Exhibit " + number + " " + command.title(),
                        DOCUMENT_KIND,
                        Visibility.CONFIDENTIAL,
                        command.file().mediaType(),
                        command.file().data()),
                actor);
    }

    private Exhibit file(Command command, int number, String documentId, Actor actor) {
        Exhibit exhibit = new Exhibit(
                number,
                command.title(),
                command.type(),
                command.source(),
                command.reliability(),
                command.reference(),
                documentId,
                command.details(),
                actor.username(),
                LocalDate.now(clock));
        investigations.file(command.caseId(), exhibit);
        audit.record(
                command.caseId().value(),
                actor,
                "audit.investigation.exhibitAdded",
                String.valueOf(number),
                exhibit.type().name());
        return exhibit;
    }

    private Refusals check(Command command, Investigation investigation) {
        ExhibitDetails details = command.details();
        return new Refusals()
                .when(
                        details.datedOn() != null && details.datedOn().isAfter(LocalDate.now(clock)),
                        "datedOn",
                        "investigation.exhibit.dayToCome")
                .when(!isLanguage(details.language()), "language", "investigation.exhibit.languageUnknown")
                .tooLong(details.redactionNote(), "redactionNote", 5_000)
                .when(!investigation.gathersEvidence(), "", "investigation.exhibit.closed")
                .required(command.title(), "title", "investigation.exhibit.titleMissing")
                .tooLong(command.title(), "title", 200)
                .when(command.type() == null, "type", "investigation.exhibit.typeMissing")
                .required(command.source(), "source", "investigation.exhibit.sourceMissing")
                .tooLong(command.source(), "source", CaseDesk.LONGEST_LINE)
                .when(command.reliability() == null, "reliability", "investigation.exhibit.reliabilityMissing")
                .tooLong(command.reference(), "reference", CaseDesk.LONGEST_LINE)
                .when(
                        command.file() == null && command.reference().isBlank(),
                        "reference",
                        "investigation.exhibit.nothing");
    }

    private static boolean isLanguage(String code) {
        return code.isEmpty() || Arrays.asList(Locale.getISOLanguages()).contains(code);
    }
}
