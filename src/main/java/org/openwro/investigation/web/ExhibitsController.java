package org.openwro.investigation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.document.Documents;
import org.openwro.document.StoredDocument;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.investigation.AddExhibit;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.EvidenceType;
import org.openwro.investigation.Exhibit;
import org.openwro.investigation.ExhibitDetails;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.PublicVersions;
import org.openwro.investigation.Reliability;
import org.openwro.investigation.chain.SupplyChains;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The exhibits of a case. People come here from a task, with what they wrote there saved, and go back to it. */
@Controller
@RequestMapping("/investigations/{id}/exhibits")
class ExhibitsController {

    private final Investigations investigations;
    private final AddExhibit addExhibit;
    private final SupplyChains chains;
    private final Documents documents;
    private final PublicVersions publicVersions;
    private final Options options;

    ExhibitsController(
            Investigations investigations,
            AddExhibit addExhibit,
            SupplyChains chains,
            Documents documents,
            PublicVersions publicVersions,
            Options options) {
        this.chains = chains;
        this.documents = documents;
        this.publicVersions = publicVersions;
        this.investigations = investigations;
        this.addExhibit = addExhibit;
        this.options = options;
    }

    @GetMapping
    String show(@PathVariable String id, @RequestParam(defaultValue = "") String task, Actor actor, Model model) {
        model.addAttribute("entered", new Entered("", null, "", null, "", "", "", "", ""));
        return page(id, task, actor, model);
    }

    @PostMapping
    String add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            @RequestParam(required = false) MultipartFile file,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        Entries form = new Entries(values);
        Entered entered = Entered.of(form);
        model.addAttribute("entered", entered);
        return Pages.afterwards(
                add(new CaseId(id), entered, file, actor),
                model,
                flash,
                "investigation.notice.exhibitAdded",
                "/investigations/" + id + "/exhibits?task=" + taskId(form.text("task")),
                () -> page(id, form.text("task"), actor, model));
    }

    private Outcome<Exhibit> add(CaseId id, Entered entered, MultipartFile file, Actor actor) throws IOException {
        if (file == null || file.isEmpty()) {
            return addExhibit.add(entered.command(id, null), actor);
        }
        try (InputStream data = file.getInputStream()) {
            return addExhibit.add(entered.command(id, new AddExhibit.NewFile(file.getContentType(), data)), actor);
        }
    }

    private String page(String id, String task, Actor actor, Model model) {
        Investigation investigation = investigations.find(new CaseId(id)).orElseThrow(NotFound::new);
        model.addAttribute("investigation", investigation);
        model.addAttribute("taskId", taskId(task));
        model.addAttribute(
                "mayAdd", investigation.gathersEvidence() && actor.has(Role.INVESTIGATOR, Role.TRADE_SPECIALIST));
        model.addAttribute("types", options.of(EvidenceType.class, EvidenceType::labelKey));
        Map<String, String> parties = new LinkedHashMap<>();
        chains.of(investigation.id())
                .parties()
                .forEach(each -> parties.put(String.valueOf(each.number()), each.name()));
        model.addAttribute("partyNames", parties);
        model.addAttribute("languages", options.languages());
        model.addAttribute(
                "hashes",
                documents.allFor(investigation.id().value(), actor).stream()
                        .collect(Collectors.toMap(each -> each.id().value(), StoredDocument::sha256)));
        model.addAttribute("publicVersions", publicVersions.of(investigation.id()));
        model.addAttribute("reliabilities", options.of(Reliability.class, Reliability::labelKey));
        return "investigation/exhibitsPage";
    }

    /** Only what can be an id, since it becomes part of an address. */
    private static String taskId(String given) {
        return given.matches("[A-Za-z0-9-]{1,64}") ? given : "";
    }

    /** What was entered, shown again after a refusal. */
    record Entered(
            String title,
            EvidenceType type,
            String source,
            Reliability reliability,
            String reference,
            String datedOn,
            String language,
            String redactionNote,
            String party) {

        static Entered of(Entries form) {
            return new Entered(
                    form.text("title"),
                    form.choice("type", EvidenceType.class),
                    form.text("source"),
                    form.choice("reliability", Reliability.class),
                    form.text("reference"),
                    form.text("datedOn"),
                    form.text("language"),
                    form.text("redactionNote"),
                    form.text("party"));
        }

        private ExhibitDetails details() {
            return new ExhibitDetails(
                    Entries.dayOf(datedOn),
                    language,
                    redactionNote,
                    party.matches("\\d{1,6}") ? Integer.valueOf(party) : null);
        }

        AddExhibit.Command command(CaseId id, AddExhibit.NewFile file) {
            return new AddExhibit.Command(id, title, type, source, reliability, reference, details(), file);
        }
    }
}
