package org.openwro.allegation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.allegation.ReportDraft;
import org.openwro.allegation.ReportDrafts;
import org.openwro.allegation.ReportStatus;
import org.openwro.allegation.web.OpenDraft.Opened;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.AddressThrottle;
import org.openwro.platform.web.AddressThrottle.Allowance;
import org.openwro.platform.web.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a report, leaves it, comes back to it with the return code, or deletes it. */
@Controller
class ReportDraftController {

    static final String GONE = "redirect:/report/return?gone";

    private static final Allowance OF_ONE = new Allowance(20, Duration.ofMinutes(1));
    private static final Allowance OF_ALL = new Allowance(3_600, Duration.ofSeconds(1));

    private final OpenDraft openDraft;
    private final ReportDrafts drafts;
    private final ReportStatus reports;
    private final ReceiptTries tries;
    private final AddressThrottle begun;
    private final Clock clock;

    ReportDraftController(
            OpenDraft openDraft, ReportDrafts drafts, ReportStatus reports, ReceiptTries tries, Clock clock) {
        this.openDraft = openDraft;
        this.drafts = drafts;
        this.reports = reports;
        this.tries = tries;
        this.clock = clock;
        begun = new AddressThrottle(clock, OF_ONE, OF_ALL);
    }

    @GetMapping("/report")
    String start(HttpServletRequest request, Model model) {
        model.addAttribute("keptDays", ReportDrafts.KEPT_DAYS);
        model.addAttribute("open", openDraft.of(request).isPresent());
        return "allegation/startPage";
    }

    @PostMapping("/report/start")
    String begin(HttpServletRequest request, HttpServletResponse response, Model model) {
        return begin(ReportDraft.of(Map.of()), request, response, model);
    }

    /** The text of a returned or rejected report, for its next version. */
    @PostMapping("/report/again")
    String again(
            @RequestParam(defaultValue = "") String receipt,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            Optional<ReportDraft> next = tries.look(request, () -> reports.of(receipt))
                    .filter(status -> status.allegation().state().mayBeFiledAgain())
                    .map(status -> ReportDraft.of(ReportForm.again(status.allegation(), PlainText.of(receipt))
                            .entries()));
            return next.isPresent() ? begin(next.get(), request, response, model) : "redirect:/report/status";
        } catch (ReceiptTries.TooManyTries none) {
            model.addAttribute("receipt", PlainText.of(receipt));
            none.tell("receipt", model, response);
            return "allegation/statusPage";
        }
    }

    private String begin(ReportDraft draft, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (begun.take(request.getRemoteAddr()).isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("errors", new FormErrors(List.of(Refusal.of("allegation.draft.tooMany"))));
            return start(request, model);
        }
        openDraft.begin(draft, request, response);
        return "redirect:" + ReportStep.REASONS.href();
    }

    /** The return code, for whoever wants to go on later or elsewhere. */
    @GetMapping("/report/saved")
    String saved(HttpServletRequest request, Model model) {
        Opened opened = openDraft.of(request).orElse(null);
        if (opened == null) {
            return GONE;
        }
        model.addAttribute("code", opened.readableCode());
        model.addAttribute("keptDays", ReportDrafts.KEPT_DAYS);
        model.addAttribute("keptUntil", LocalDate.now(clock).plusDays(ReportDrafts.KEPT_DAYS));
        return "allegation/savedPage";
    }

    @GetMapping("/report/return")
    String ask(
            @RequestParam(required = false) String gone,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (gone != null) {
            openDraft.leave(request, response);
            model.addAttribute("errors", new FormErrors(List.of(Refusal.at("code", "allegation.draft.gone"))));
        }
        return "allegation/returnPage";
    }

    @PostMapping("/report/return")
    String comeBack(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Opened opened = openDraft.find(code, request).orElse(null);
        if (opened == null) {
            model.addAttribute("code", PlainText.of(code));
            model.addAttribute("errors", new FormErrors(List.of(Refusal.at("code", "allegation.draft.unknown"))));
            return "allegation/returnPage";
        }
        openDraft.open(opened.code(), request, response);
        return "redirect:" + (opened.draft().checked() ? ReportStep.CHECK : ReportStep.REASONS).href();
    }

    /** @param delete whether the draft is deleted, too */
    @PostMapping("/report/leave")
    String leave(
            @RequestParam(defaultValue = "false") boolean delete,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (delete) {
            openDraft.of(request).ifPresent(opened -> drafts.discard(opened.code()));
        }
        openDraft.leave(request, response);
        return "redirect:/report?" + (delete ? "deleted" : "left");
    }
}
