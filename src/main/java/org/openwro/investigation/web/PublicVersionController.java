package org.openwro.investigation.web;

import java.io.IOException;
import java.io.InputStream;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Exhibit;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.PublicVersions;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public version of one exhibit. */
@Controller
@RequestMapping("/investigations/{id}/exhibits/{number}/public")
class PublicVersionController {

    private final Investigations investigations;
    private final PublicVersions versions;
    private final CaseAccess access;

    PublicVersionController(Investigations investigations, PublicVersions versions, CaseAccess access) {
        this.investigations = investigations;
        this.versions = versions;
        this.access = access;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable int number, Actor actor, Model model) {
        return page(id, number, "", actor, model);
    }

    @PostMapping
    String add(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String removed,
            @RequestParam(required = false) MultipartFile file,
            Actor actor,
            Model model,
            RedirectAttributes flash)
            throws IOException {
        return Pages.afterwards(
                add(new CaseId(id), number, removed.strip(), file, actor),
                model,
                flash,
                "investigation.notice.publicVersion",
                "/investigations/" + id + "/exhibits",
                () -> page(id, number, removed, actor, model));
    }

    private Outcome<CaseId> add(CaseId id, int number, String removed, MultipartFile file, Actor actor)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return versions.add(id, number, removed, null, null, actor);
        }
        try (InputStream data = file.getInputStream()) {
            return versions.add(id, number, removed, file.getContentType(), data, actor);
        }
    }

    private String page(String id, int number, String removed, Actor actor, Model model) {
        Investigation investigation = investigations.find(new CaseId(id)).orElseThrow(NotFound::new);
        Exhibit exhibit = investigation.exhibits().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("investigation", investigation);
        model.addAttribute("exhibit", exhibit);
        model.addAttribute("version", versions.of(investigation.id()).get(number));
        model.addAttribute("removed", removed);
        model.addAttribute("mayNote", access.mayNote(actor));
        return "investigation/publicVersionPage";
    }
}
