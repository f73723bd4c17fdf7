package org.openwro.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files documents on cases and lists them. The row and its audit entry are written in the caller's transaction; a
 * content whose transaction is rolled back stays in the store unreferenced, which does no harm.
 */
@Service
public class Documents {

    private final DocumentRows rows;
    private final DocumentStore store;
    private final VisibilityRules rules;
    private final AuditTrail audit;
    private final DocumentSettings settings;
    private final MalwareScan malware;
    private final Clock clock;

    Documents(
            DocumentRows rows,
            DocumentStore store,
            VisibilityRules rules,
            AuditTrail audit,
            DocumentSettings settings,
            MalwareScan malware,
            Clock clock) {
        this.rows = rows;
        this.store = store;
        this.rules = rules;
        this.audit = audit;
        this.settings = settings;
        this.malware = malware;
        this.clock = clock;
    }

    /**
     * Files a document; refused when it is empty, too large, without a title, of a type that is not taken, infected, or could not be
     * scanned although a scanner is configured.
     */
    @Transactional
    public Outcome<StoredDocument> store(String caseKey, NewDocument document, Actor actor) {
        return store(caseKey, document, null, actor);
    }

    /** As {@link #store(String, NewDocument, Actor)}, keeping the day in Eastern Time but not the hour, which could betray the sender. */
    @Transactional
    public Outcome<StoredDocument> storeWithoutHour(String caseKey, NewDocument document, Actor actor) {
        Instant day = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        return store(caseKey, document, null, actor, day);
    }

    /** As {@link #store(String, NewDocument, Actor)}, with the template of a letter. */
    @Transactional
    Outcome<StoredDocument> store(String caseKey, NewDocument document, String template, Actor actor) {
        return store(caseKey, document, template, actor, null);
    }

    /** Why {@link #store} would refuse it; empty when it would not. Nothing is kept. */
    public List<Refusal> refusals(NewDocument document) {
        if (document.title() == null || document.title().isBlank()) {
            return List.of(Refusal.at("title", "document.title.required"));
        }
        try (StagedFile file = staged(document)) {
            return refusals(file, typeOf(file, document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StagedFile staged(NewDocument document) throws IOException {
        return StagedFile.read(
                document.data(),
                settings.dir().resolve("incoming"),
                settings.maxSize().toBytes());
    }

    private static String typeOf(StagedFile file, NewDocument document) throws IOException {
        return ContentType.of(file.path(), document.title(), document.mediaType());
    }

    private List<Refusal> refusals(StagedFile file, String type) {
        if (file.size() == 0) {
            return List.of(Refusal.at("file", "document.empty"));
        }
        if (file.size() > settings.maxSize().toBytes()) {
            return List.of(
                    Refusal.at("file", "document.tooLarge", settings.maxSize().toMegabytes()));
        }
        if (AcceptedType.of(type).isEmpty()) {
            return List.of(Refusal.at("file", "document.typeNotTaken", type));
        }
        return switch (malware.of(file.path())) {
            case CLEAN -> List.of();
            case FOUND -> List.of(Refusal.at("file", "document.malware"));
            case NOT_SCANNED -> List.of(Refusal.at("file", "document.notScanned"));
        };
    }

    private Outcome<StoredDocument> store(
            String caseKey, NewDocument document, String template, Actor actor, Instant day) {
        if (document.title() == null || document.title().isBlank()) {
            return Outcome.refused(Refusal.at("title", "document.title.required"));
        }
        try (StagedFile file = staged(document)) {
            String type = typeOf(file, document);
            List<Refusal> refusals = template == null ? refusals(file, type) : List.of();
            if (!refusals.isEmpty()) {
                return Outcome.refused(refusals);
            }
            store.keep(file.sha256(), file.path());
            return Outcome.done(add(caseKey, document, file, type, template, actor, day));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredDocument add(
            String caseKey,
            NewDocument document,
            StagedFile file,
            String type,
            String template,
            Actor actor,
            Instant day) {
        StoredDocument stored = new StoredDocument(
                DocumentId.random(),
                caseKey,
                document.title().strip(),
                document.kind(),
                document.visibility(),
                type,
                file.size(),
                file.sha256(),
                template,
                day == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : day,
                actor.username());
        rows.add(stored);
        String action = template == null ? "audit.document.stored" : "audit.document.letterIssued";
        if (day == null) {
            audit.record(caseKey, actor, action, stored.id().value(), stored.kind());
        } else {
            audit.recordWithoutHour(caseKey, actor, action, stored.id().value(), stored.kind());
        }
        return stored;
    }

    /** The documents of a case that this actor may see, newest first. */
    @Transactional(readOnly = true)
    public List<StoredDocument> listFor(String caseKey, Actor actor) {
        return rows.ofCase(caseKey, rules.visible(caseKey, actor));
    }

    /** As {@link #listFor}, up to ten thousand, for those who take everything along. */
    @Transactional(readOnly = true)
    public List<StoredDocument> allFor(String caseKey, Actor actor) {
        return rows.ofCase(caseKey, rules.visible(caseKey, actor), 10_000);
    }

    /**
     * The newest documents of several cases that are meant for their parties. The caller names only cases of which the reader is a party,
     * which it knows from its own list.
     */
    @Transactional(readOnly = true)
    public List<StoredDocument> latestForParties(Collection<String> caseKeys, int most) {
        return rows.latest(caseKeys, EnumSet.of(Visibility.PARTIES, Visibility.PUBLIC), most);
    }

    /** How many documents a case has and how many bytes they are, whoever may see them. */
    @Transactional(readOnly = true)
    public Extent extentOf(String caseKey) {
        return rows.extentOf(caseKey);
    }

    /** @param bytes of all together */
    public record Extent(long documents, long bytes) {}

    /** For the rooms themselves; what a person sees goes through {@link ViewDocument}. */
    public Optional<StoredDocument> find(DocumentId id) {
        return rows.find(id);
    }

    /** The content of a document, to be closed by the caller; for the rooms themselves, as {@link #find}. */
    public InputStream open(DocumentId id) {
        StoredDocument document = find(id).orElseThrow(() -> new IllegalArgumentException("No document " + id.value()));
        try {
            return store.open(document.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("Content of document " + id.value() + " cannot be read", e);
        }
    }
}
