package org.openwro.allegation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openwro.allegation.AddToReport;
import org.openwro.allegation.AllegationId;
import org.openwro.allegation.ReportStatus;
import org.openwro.document.DocumentId;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A report under its receipt. The receipt travels in the body of requests, never in an address, so no history and no log has it. */
@Controller
class ReportStatusController {

    private static final String PAGE = "allegation/statusPage";

    private final ReportStatus reports;
    private final AddToReport addToReport;
    private final ReceiptTries tries;
    private final UploadAnswer uploads;

    ReportStatusController(ReportStatus reports, AddToReport addToReport, ReceiptTries tries, UploadAnswer uploads) {
        this.reports = reports;
        this.addToReport = addToReport;
        this.tries = tries;
        this.uploads = uploads;
    }

    @GetMapping("/report/status")
    String ask() {
        return PAGE;
    }

    @PostMapping("/report/status")
    String show(
            @RequestParam(defaultValue = "") String receipt,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        known(receipt, request, response, model);
        return PAGE;
    }

    /** @param sender set by the script, which sends file by file and is answered with the reasons as text instead of a page */
    @PostMapping("/report/status/add")
    Object add(
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) List<MultipartFile> files,
            @RequestHeader(name = "X-Requested-With", defaultValue = "") String sender,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        if (!known(receipt, request, response, model)) {
            model.addAttribute("text", text);
            return PAGE;
        }
        Outcome<AllegationId> outcome = addToReport.add(receipt, PlainText.of(text), SentFiles.of(files));
        if (!sender.isEmpty()) {
            return uploads.of(outcome.reasons(), locale);
        }
        if (outcome.isRefused()) {
            model.addAttribute("text", text);
            model.addAttribute("errors", new FormErrors(outcome.reasons()));
        } else {
            reports.of(receipt).ifPresent(status -> model.addAttribute("status", status));
            model.addAttribute("notice", "allegation.add.done");
        }
        return PAGE;
    }

    /** The letter, or the page that says how long to wait after too many wrong tries. */
    @PostMapping("/report/status/letter")
    Object letter(
            @RequestParam(defaultValue = "") String receipt,
            @RequestParam(defaultValue = "") String letter,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (known(receipt, request, response, model)) {
            ReportStatus.Letter found =
                    reports.letter(receipt, new DocumentId(letter)).orElseThrow(NotFound::new);
            return FileAnswer.of(found.document(), found.content());
        }
        if (response.getStatus() == HttpStatus.TOO_MANY_REQUESTS.value()) {
            return PAGE;
        }
        throw new NotFound();
    }

    private boolean known(String receipt, HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("receipt", PlainText.of(receipt));
        try {
            Optional<ReportStatus.Status> status = tries.look(request, () -> reports.of(receipt));
            status.ifPresentOrElse(
                    found -> model.addAttribute("status", found),
                    () -> model.addAttribute(
                            "errors", new FormErrors(List.of(Refusal.at("receipt", "allegation.status.unknown")))));
            return status.isPresent();
        } catch (ReceiptTries.TooManyTries none) {
            none.tell("receipt", model, response);
            return false;
        }
    }
}
