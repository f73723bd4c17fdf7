package org.openwro.workflow.web;

import org.openwro.audit.AuditTrail;
import org.openwro.document.Documents;
import org.openwro.identity.Actor;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.TaskInbox;
import org.openwro.workflow.forms.AnsweredForms;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case, whatever its kind: facts, open tasks, process picture, documents, timeline. */
@Controller
class CaseController {

    private final CaseSources sources;
    private final TaskInbox inbox;
    private final ProcessPictures pictures;
    private final AuditTrail audit;
    private final Documents documents;
    private final AnsweredForms forms;

    CaseController(
            CaseSources sources,
            TaskInbox inbox,
            ProcessPictures pictures,
            AuditTrail audit,
            Documents documents,
            AnsweredForms forms) {
        this.sources = sources;
        this.inbox = inbox;
        this.pictures = pictures;
        this.audit = audit;
        this.documents = documents;
        this.forms = forms;
    }

    @GetMapping("/cases/{key}")
    String show(@PathVariable String key, @RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        CaseFile file = sources.find(key, actor);
        model.addAttribute("file", file);
        model.addAttribute("tasks", inbox.ofCase(key));
        model.addAttribute("documents", documents.listFor(key, actor));
        model.addAttribute("staff", actor.isStaff());
        if (actor.isStaff()) {
            model.addAttribute("forms", forms.ofCase(key));
            model.addAttribute("processes", pictures.of(key));
            model.addAttribute("timeline", audit.of(key, new PageQuery(page, 50)));
            model.addAttribute("chainBroken", audit.verify(key).isPresent());
        }
        return "workflow/casePage";
    }

    @GetMapping("/cases/{key}/model/{definitionId}")
    ResponseEntity<byte[]> model(@PathVariable String key, @PathVariable String definitionId, Actor actor) {
        sources.find(key, actor);
        if (!actor.isStaff()
                || pictures.of(key).stream()
                        .noneMatch(each -> each.definitionId().equals(definitionId))) {
            throw new NotFound();
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(pictures.xml(definitionId));
    }
}
