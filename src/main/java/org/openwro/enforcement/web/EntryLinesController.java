package org.openwro.enforcement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import org.openwro.enforcement.BadRowCsv;
import org.openwro.enforcement.CancelUpload;
import org.openwro.enforcement.EnforcementSettings;
import org.openwro.enforcement.ReceiveInBackground;
import org.openwro.enforcement.Submission;
import org.openwro.enforcement.Upload;
import org.openwro.enforcement.UploadId;
import org.openwro.enforcement.Uploads;
import org.openwro.enforcement.intake.Column;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending entry lines as a file, and what became of each sending. */
@Controller
@RequestMapping("/entry-lines")
class EntryLinesController {

    private static final int PROBLEMS_PER_PAGE = 50;

    private final ReceiveInBackground receiving;
    private final CancelUpload cancelling;
    private final BadRowCsv badRows;
    private final Uploads uploads;
    private final EnforcementSettings settings;
    private final Clock clock;

    EntryLinesController(
            ReceiveInBackground receiving,
            CancelUpload cancelling,
            BadRowCsv badRows,
            Uploads uploads,
            EnforcementSettings settings,
            Clock clock) {
        this.receiving = receiving;
        this.cancelling = cancelling;
        this.badRows = badRows;
        this.uploads = uploads;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        model.addAttribute("uploads", uploads.list(seesAll(actor) ? null : actor.username(), PageQuery.of(page, null)));
        model.addAttribute("columns", Column.values());
        model.addAttribute("mayFile", actor.has(Role.TRADE_SPECIALIST, Role.PORT_OFFICER, Role.ADMINISTRATOR));
        return "enforcement/uploadsPage";
    }

    @PostMapping
    String upload(
            @RequestParam(required = false) MultipartFile file, Actor actor, Model model, RedirectAttributes flash)
            throws IOException {
        Outcome<UploadId> outcome = receive(file, actor);
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "enforcement.upload.received",
                outcome.isRefused() ? "" : "/entry-lines/" + outcome.orThrow().value(),
                () -> list(0, actor, model));
    }

    private Outcome<UploadId> receive(MultipartFile file, Actor actor) throws IOException {
        if (file == null || file.isEmpty()) {
            return Outcome.refused(Refusal.at("file", "enforcement.upload.noFile"));
        }
        try (InputStream content = file.getInputStream()) {
            return receiving.receive(Submission.file(file.getOriginalFilename(), content), actor);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        UploadId uploadId = new UploadId(id);
        Upload upload = visible(id, actor);
        model.addAttribute("upload", upload);
        model.addAttribute(
                "mayCancel",
                upload.isRunning() && (upload.uploadedBy().equals(actor.username()) || actor.has(Role.ADMINISTRATOR)));
        model.addAttribute(
                "resting",
                upload.restsSince(clock.instant().minus(settings.readingLease().multipliedBy(2))));
        model.addAttribute("lostAfter", settings.fileLostAfter().toMinutes());
        model.addAttribute("problems", uploads.problems(uploadId, new PageQuery(page, PROBLEMS_PER_PAGE)));
        return "enforcement/uploadPage";
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable String id, Actor actor, Model model, RedirectAttributes flash) {
        String page = "/entry-lines/" + visible(id, actor).id();
        return Pages.afterwards(
                cancelling.cancel(new UploadId(id), actor),
                model,
                flash,
                "enforcement.upload.cancelled",
                page,
                () -> show(id, 0, actor, model));
    }

    @GetMapping(path = "/{id}/bad-rows.csv", produces = "text/csv")
    void badRows(@PathVariable String id, Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        Upload upload = visible(id, actor);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + upload.id() + "-bad-rows.csv\"");
        badRows.write(new UploadId(upload.id()), locale, response.getWriter());
    }

    private Upload visible(String id, Actor actor) {
        return uploads.find(new UploadId(id))
                .filter(each -> seesAll(actor) || each.uploadedBy().equals(actor.username()))
                .orElseThrow(NotFound::new);
    }

    /** A port officer sees only what the officer sent. */
    private static boolean seesAll(Actor actor) {
        return actor.has(Role.TRADE_SPECIALIST, Role.ADMINISTRATOR, Role.AUDITOR);
    }
}
