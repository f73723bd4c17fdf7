package org.openwro.allegation.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openwro.allegation.AddToReport;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.ReportStatus;
import org.openwro.document.DocumentId;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.NotFound;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A report under its receipt. The receipt travels in the body of requests, never in an address, so no history and no log has it. */
@Controller
class ReportStatusController {

    private final ReportStatus reports;
    private final AddToReport addToReport;

    ReportStatusController(ReportStatus reports, AddToReport addToReport) {
        this.reports = reports;
        this.addToReport = addToReport;
    }

    @GetMapping("/report/status")
    String ask() {
        return "allegation/statusPage";
    }

    @PostMapping("/report/status")
    String show(@RequestParam(defaultValue = "") String receipt, Model model) {
        model.addAttribute("receipt", PlainText.of(receipt));
        reports.of(receipt)
                .ifPresentOrElse(
                        status -> model.addAttribute("status", status),
                        () -> model.addAttribute(
                                "errors", new FormErrors(List.of(Refusal.at("receipt", "allegation.status.unknown")))));
        return "allegation/statusPage";
    }

    @PostMapping("/report/status/add")
    String add(
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) List<MultipartFile> files,
            Model model) {
        Outcome<AllegationId> outcome = addToReport.add(receipt, PlainText.of(text), SentFiles.of(files));
        String view = show(receipt, model);
        if (outcome.isRefused()) {
            model.addAttribute("text", text);
            model.addAttribute("errors", new FormErrors(outcome.reasons()));
        } else {
            model.addAttribute("notice", "allegation.add.done");
        }
        return view;
    }

    @PostMapping("/report/status/letter")
    ResponseEntity<Resource> letter(
            @RequestParam(defaultValue = "") String receipt, @RequestParam(defaultValue = "") String letter) {
        ReportStatus.Letter found =
                reports.letter(receipt, new DocumentId(letter)).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .contentLength(found.document().size())
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.document().fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(found.content()));
    }
}
