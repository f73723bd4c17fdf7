package org.openwro.workflow.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openwro.audit.AuditEntry;
import org.openwro.audit.AuditTrail;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.forms.AnsweredForms;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case page as a file: the same facts, documents, forms and timeline, for those of the agency who may see the page. */
@Controller
class CaseExportController {

    private static final int MOST_ENTRIES = 10_000;

    private final CaseSources sources;
    private final AuditTrail audit;
    private final Documents documents;
    private final AnsweredForms forms;
    private final MessageSource messages;

    CaseExportController(
            CaseSources sources, AuditTrail audit, Documents documents, AnsweredForms forms, MessageSource messages) {
        this.sources = sources;
        this.audit = audit;
        this.documents = documents;
        this.forms = forms;
        this.messages = messages;
    }

    @GetMapping("/cases/{key}/export")
    ResponseEntity<CaseExport> export(@PathVariable String key, Actor actor, Locale locale) {
        CaseFile file = sources.find(key, actor);
        if (!actor.isStaff()) {
            throw new NotFound();
        }
        ContentDisposition name =
                ContentDisposition.attachment().filename(file.key() + ".json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(export(file, actor, locale));
    }

    private CaseExport export(CaseFile file, Actor actor, Locale locale) {
        Map<String, String> facts = new LinkedHashMap<>();
        file.facts().stream()
                .filter(fact -> fact.value() != null && !fact.value().isEmpty())
                .forEach(fact -> facts.put(fact.labelKey(), fact.value()));
        List<AuditEntry> timeline = audit.first(file.key(), MOST_ENTRIES);
        List<CaseExport.Filed> filed = documents.listFor(file.key(), actor).stream()
                .map(CaseExportController::filed)
                .toList();
        return new CaseExport(
                file.key(),
                file.title(),
                messages.getMessage(file.stateLabelKey(), null, locale),
                facts,
                filed,
                forms.ofCase(file.key()),
                timeline.stream().map(CaseExportController::entry).toList(),
                timeline.size() == MOST_ENTRIES);
    }

    private static CaseExport.Filed filed(StoredDocument document) {
        return new CaseExport.Filed(
                document.id().value(),
                document.title(),
                document.visibility().name(),
                document.sha256(),
                document.storedAt());
    }

    private static CaseExport.Entry entry(AuditEntry entry) {
        return new CaseExport.Entry(entry.seq(), entry.at(), entry.actor(), entry.action(), entry.args(), entry.hash());
    }
}
