package org.openwro.allegation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openwro.allegation.DraftFiles;
import org.openwro.allegation.ReportFile;
import org.openwro.allegation.web.OpenDraft.Opened;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Adds files to the draft and removes them: several at once from the form, or one by one from the script that shows the progress. */
@Controller
class DraftFilesController {

    private final OpenDraft openDraft;
    private final DraftFiles files;
    private final ReportStepsController steps;
    private final UploadAnswer uploads;

    DraftFilesController(OpenDraft openDraft, DraftFiles files, ReportStepsController steps, UploadAnswer uploads) {
        this.openDraft = openDraft;
        this.files = files;
        this.steps = steps;
        this.uploads = uploads;
    }

    /**
     * The buttons of the step send what was chosen, too, so that no file is lost.
     *
     * @param go add, or what {@link ReportStepsController#keep} takes
     * @param sender set by the script, which is answered with the reasons as text instead of a page
     */
    @PostMapping("/report/files")
    Object add(
            @RequestParam(name = "files", required = false) List<MultipartFile> parts,
            @RequestParam(defaultValue = "add") String go,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String sender,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        Opened opened = openDraft.of(request).orElse(null);
        if (opened == null) {
            return ReportDraftController.GONE;
        }
        List<ReportFile> sent = SentFiles.of(parts);
        List<Refusal> refusals = new ArrayList<>();
        if (sent.isEmpty() && go.equals("add")) {
            refusals.add(Refusal.at("files", "allegation.draft.files.none"));
        }
        for (ReportFile file : sent) {
            refusals.addAll(files.add(opened.code(), file).reasons());
        }
        if (!sender.isEmpty()) {
            return uploads.of(refusals, locale);
        }
        if (refusals.isEmpty()) {
            return go.equals("add")
                    ? "redirect:" + ReportStep.FILES.href()
                    : steps.keep(ReportStep.FILES.path(), go, ReportForm.empty(), request, model, locale);
        }
        model.addAttribute("errors", new FormErrors(refusals));
        return steps.show(ReportStep.FILES.path(), request, model, locale);
    }

    @PostMapping("/report/files/{number}/remove")
    String remove(@PathVariable int number, HttpServletRequest request) {
        Opened opened = openDraft.of(request).orElse(null);
        if (opened == null) {
            return ReportDraftController.GONE;
        }
        files.remove(opened.code(), number);
        return "redirect:" + ReportStep.FILES.href();
    }
}
