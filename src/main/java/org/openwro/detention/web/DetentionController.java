package org.openwro.detention.web;

import java.util.List;
import java.util.Map;
import org.openwro.detention.AskForExport;
import org.openwro.detention.Detention;
import org.openwro.detention.FileProtest;
import org.openwro.identity.Actor;
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

/** One detention in plain words for both sides, with what the importer may do outside tasks. */
@Controller
@RequestMapping("/detentions/{id}")
class DetentionController {

    private final DetentionPages pages;
    private final DetentionPage page;
    private final FileProtest fileProtest;
    private final AskForExport askForExport;

    DetentionController(DetentionPages pages, DetentionPage page, FileProtest fileProtest, AskForExport askForExport) {
        this.pages = pages;
        this.page = page;
        this.fileProtest = fileProtest;
        this.askForExport = askForExport;
    }

    @GetMapping
    String show(@PathVariable String id, Actor actor, Model model) {
        return page.show(id, new Entered(Map.of()), actor, model);
    }

    @PostMapping("/protest")
    String protest(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String grounds,
            @RequestParam(required = false) List<MultipartFile> files,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Detention detention = pages.show(id, new Entered(Map.of()), actor, model);
        var outcome = fileProtest.file(new FileProtest.Command(detention.id(), grounds, UploadedFile.of(files)), actor);
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "detention.protest.filed",
                "/detentions/" + id,
                () -> page.show(id, new Entered(Map.of("grounds", grounds)), actor, model));
    }

    @PostMapping("/export-request")
    String askForExport(@PathVariable String id, Actor actor, Model model, RedirectAttributes flash) {
        Detention detention = pages.show(id, new Entered(Map.of()), actor, model);
        return Pages.afterwards(
                askForExport.ask(detention.id(), actor),
                model,
                flash,
                "detention.export.askDone",
                "/detentions/" + id,
                () -> page.show(id, new Entered(Map.of()), actor, model));
    }
}
