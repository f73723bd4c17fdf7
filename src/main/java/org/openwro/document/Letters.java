package org.openwro.document;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openwro.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues letters: fills a template, makes a PDF of it and files it on the case. A letter as issued is never changed
 * (the database refuses it).
 */
@Service
public class Letters {

    private final LetterTemplates templates;
    private final Documents documents;
    private final Agency agency;
    private final Clock clock;

    Letters(LetterTemplates templates, Documents documents, Agency agency, Clock clock) {
        this.templates = templates;
        this.documents = documents;
        this.agency = agency;
        this.clock = clock;
    }

    /**
     * Issues a letter within the caller's transaction.
     *
     * @param template name of a file {@code templates/letters/NAME.html}, XHTML around the fragment
     *     {@code letters/frame :: letter(title, body)}
     * @param model what the template shows; {@code title}, {@code agency}, {@code caseKey} and {@code issuedOn} (today,
     *     Eastern Time) are added
     * @param title of the letter, its PDF and its entry in lists
     */
    @Transactional
    public StoredDocument issue(
            String caseKey,
            String template,
            Map<String, Object> model,
            String title,
            Visibility visibility,
            Actor actor) {
        return issue(caseKey, template, model, title, visibility, actor, Locale.US);
    }

    /** As {@link #issue(String, String, Map, String, Visibility, Actor)}, in the language of whoever gets it. */
    @Transactional
    public StoredDocument issue(
            String caseKey,
            String template,
            Map<String, Object> model,
            String title,
            Visibility visibility,
            Actor actor,
            Locale language) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("title", title);
        all.put("agency", agency);
        all.put("caseKey", caseKey);
        all.put("issuedOn", LocalDate.now(clock));
        byte[] pdf = LetterPdf.of(templates.fill(template, all, language));
        NewDocument letter = new NewDocument(
                title, StoredDocument.LETTER, visibility, "application/pdf", new ByteArrayInputStream(pdf));
        return documents
                .store(caseKey, letter, templates.nameAndVersion(template), actor)
                .orThrow();
    }
}
