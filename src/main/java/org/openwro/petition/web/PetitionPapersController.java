package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.AddPapers;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionPaper;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Papers that the petitioner adds. */
@Controller
class PetitionPapersController {

    private final AddPapers addPapers;
    private final PetitionPages pages;

    PetitionPapersController(AddPapers addPapers, PetitionPages pages) {
        this.addPapers = addPapers;
        this.pages = pages;
    }

    @GetMapping("/petitions/{id}/papers")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, actor, model);
    }

    @PostMapping("/petitions/{id}/papers")
    String add(
            @PathVariable String id,
            MultipartHttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                addPapers.add(new PetitionId(id), UploadedFiles.of(request), actor),
                model,
                flash,
                "petition.notice.papersAdded",
                "/petitions/" + id + "/papers",
                () -> page(id, actor, model));
    }

    private String page(String id, Actor actor, Model model) {
        pages.open(id, PetitionForm.empty(), actor, model);
        model.addAttribute("papers", PetitionPaper.values());
        return "petition/papersPage";
    }
}
