package org.openwro.enforcement.web;

import java.util.Locale;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.LineAccess;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.review.CorrectAnswer;
import org.openwro.enforcement.review.Verdict;
import org.openwro.identity.Actor;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The second look at a match that was answered. */
@Controller
@RequestMapping("/lines/{lineId}/answer")
class CorrectionController {

    private final CorrectAnswer correcting;
    private final EntryLines lines;
    private final ReviewPage page;

    CorrectionController(CorrectAnswer correcting, EntryLines lines, ReviewPage page) {
        this.correcting = correcting;
        this.lines = lines;
        this.page = page;
    }

    @GetMapping
    String show(@PathVariable String lineId, Actor actor, Model model, Locale locale) {
        return page(lineId, null, actor, model, locale);
    }

    @PostMapping
    String correct(
            @PathVariable String lineId,
            @ModelAttribute("given") Verdict verdict,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        return Pages.afterwards(
                correcting.correct(lineId, verdict, actor),
                model,
                flash,
                "enforcement.correct.done",
                "/lines/" + lineId,
                () -> page(lineId, verdict, actor, model, locale));
    }

    private String page(String lineId, Verdict given, Actor actor, Model model, Locale locale) {
        ScreenedLine line = lines.find(lineId)
                .filter(each -> LineAccess.mayDecide(actor, each.line().portCode()))
                .orElseThrow(NotFound::new);
        page.fill(line, model, locale);
        page.form(line, given == null ? MatchReviewController.first(line) : given, false, model, locale);
        model.addAttribute("mayCorrect", correcting.mayCorrect(line, actor));
        return "enforcement/correctionPage";
    }
}
