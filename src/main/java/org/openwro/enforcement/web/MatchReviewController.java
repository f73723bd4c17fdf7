package org.openwro.enforcement.web;

import java.util.Locale;
import org.openwro.enforcement.EntryLines;
import org.openwro.enforcement.LineRecord;
import org.openwro.enforcement.ScreenedLine;
import org.openwro.enforcement.review.AdviseOnMatch;
import org.openwro.enforcement.review.AnswerAlike;
import org.openwro.enforcement.review.Verdict;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A possible match: the officer's answer, and the specialist's advice when the officer cannot tell. */
@Controller
class MatchReviewController {

    private final AnswerAlike answering;
    private final AdviseOnMatch advising;
    private final EntryLines lines;
    private final TaskDesk desk;
    private final ReviewPage page;

    MatchReviewController(
            AnswerAlike answering, AdviseOnMatch advising, EntryLines lines, TaskDesk desk, ReviewPage page) {
        this.answering = answering;
        this.advising = advising;
        this.lines = lines;
        this.desk = desk;
        this.page = page;
    }

    @GetMapping("/enforcement/review/{taskId}")
    String review(@PathVariable String taskId, Actor actor, Model model, Locale locale) {
        return review(taskId, null, actor, model, locale);
    }

    @PostMapping("/enforcement/review/{taskId}")
    String answer(
            @PathVariable String taskId,
            @ModelAttribute("given") Verdict verdict,
            @RequestParam(defaultValue = "false") boolean alike,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        Outcome<AnswerAlike.Answered> answered = answering.answer(taskId, verdict, alike, actor);
        boolean held = !answered.isRefused() && "FALLS_UNDER".equals(verdict.answer());
        boolean withOthers = !answered.isRefused() && answered.orThrow().alike() > 0;
        return Pages.afterwards(
                answered,
                model,
                flash,
                withOthers ? "enforcement.review.done.alike" : "enforcement.review.done." + verdict.answer(),
                held ? "/lines/" + answered.orThrow().line().line().lineId() : "/work?queue=group",
                () -> review(taskId, verdict, actor, model, locale));
    }

    private String review(String taskId, Verdict given, Actor actor, Model model, Locale locale) {
        ScreenedLine line = fill(taskId, actor, model, locale);
        model.addAttribute("alikeCount", answering.countAlike(line));
        page.form(line, given == null ? first(line) : given, true, model, locale);
        return "enforcement/reviewPage";
    }

    /** With one order there is nothing to choose. */
    static Verdict first(ScreenedLine line) {
        return new Verdict(null, line.actingOrder(), null, "");
    }

    @GetMapping("/enforcement/advise/{taskId}")
    String question(@PathVariable String taskId, Actor actor, Model model, Locale locale) {
        fill(taskId, actor, model, locale);
        return "enforcement/advisePage";
    }

    @PostMapping("/enforcement/advise/{taskId}")
    String advise(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "") String advice,
            Actor actor,
            Model model,
            RedirectAttributes flash,
            Locale locale) {
        model.addAttribute("advice", advice);
        return Pages.afterwards(
                advising.advise(taskId, advice, actor),
                model,
                flash,
                "enforcement.advise.done",
                "/work?queue=group",
                () -> question(taskId, actor, model, locale));
    }

    private ScreenedLine fill(String taskId, Actor actor, Model model, Locale locale) {
        InboxTask task = desk.open(taskId, actor).orThrow();
        ScreenedLine line = lines.find(LineRecord.lineId(task.businessKey())).orElseThrow(NotFound::new);
        model.addAttribute("task", task);
        page.fill(line, model, locale);
        return line;
    }
}
