package org.openwro.detention.web;

import java.util.List;
import java.util.Map;
import org.openwro.detention.AskForExport;
import org.openwro.detention.Detention;
import org.openwro.detention.DetentionAccess;
import org.openwro.detention.DetentionId;
import org.openwro.detention.DetentionState;
import org.openwro.detention.FileProtest;
import org.openwro.detention.process.DetentionDesk;
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
    private final DetentionAccess access;
    private final DetentionDesk desk;
    private final FileProtest fileProtest;
    private final AskForExport askForExport;

    DetentionController(
            DetentionPages pages,
            DetentionAccess access,
            DetentionDesk desk,
            FileProtest fileProtest,
            AskForExport askForExport) {
        this.pages = pages;
        this.access = access;
        this.desk = desk;
        this.fileProtest = fileProtest;
        this.askForExport = askForExport;
    }

    @GetMapping
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, new Entered(Map.of()), actor, model);
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
                () -> page(id, new Entered(Map.of("grounds", grounds)), actor, model));
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
                () -> page(id, new Entered(Map.of()), actor, model));
    }

    private String page(String id, Entered entered, Actor actor, Model model) {
        Detention detention = pages.show(id, entered, actor, model);
        boolean excluded = detention.state() == DetentionState.EXCLUDED;
        boolean importer = access.actsForImporter(detention, actor);
        model.addAttribute("tasks", desk.openFor(new DetentionId(id), actor));
        model.addAttribute("mayProtest", excluded && importer);
        model.addAttribute(
                "mayAskForExport", excluded && importer && detention.course().exportAskedOn() == null);
        model.addAttribute("mayRecordExport", excluded && access.isOfficerThere(detention, actor));
        return "detention/detentionPage";
    }
}
