package org.openwro.detention.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.detention.AnswerQuestions;
import org.openwro.detention.Detention;
import org.openwro.detention.Question;
import org.openwro.detention.Questions;
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

/** The importer answers the review. */
@Controller
@RequestMapping("/detention/answer/{taskId}")
class AnswerController {

    private static final String PAGE = "detention/answerPage";

    private final DetentionPages pages;
    private final AnswerQuestions answerQuestions;
    private final Questions questions;

    AnswerController(DetentionPages pages, AnswerQuestions answerQuestions, Questions questions) {
        this.pages = pages;
        this.answerQuestions = answerQuestions;
        this.questions = questions;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        pages.open(taskId, new Entered(Map.of()), actor, model);
        return PAGE;
    }

    @PostMapping
    String answer(
            @PathVariable String taskId,
            @RequestParam Map<String, String> values,
            @RequestParam(required = false) List<MultipartFile> files,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entered entered = new Entered(values);
        Detention detention = pages.open(taskId, entered, actor, model);
        Map<Integer, String> answers = new HashMap<>();
        questions.of(detention.id()).stream()
                .filter(Question::isOpen)
                .forEach(question -> answers.put(question.seq(), entered.text("answer-" + question.seq())));
        var command = new AnswerQuestions.Command(detention.id(), answers, UploadedFile.of(files));
        return Pages.afterwards(
                answerQuestions.answer(command, actor), model, flash, "detention.answerPage.done", "/work", () -> PAGE);
    }
}
