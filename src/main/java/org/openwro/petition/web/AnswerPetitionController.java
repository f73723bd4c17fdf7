package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.Answer;
import org.openwro.petition.AnswerPetitionQuestions;
import org.openwro.petition.PetitionPaper;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Page of the task "Answer questions". */
@Controller
class AnswerPetitionController {

    private final AnswerPetitionQuestions answerPetitionQuestions;
    private final PetitionTaskPages pages;

    AnswerPetitionController(AnswerPetitionQuestions answerPetitionQuestions, PetitionTaskPages pages) {
        this.answerPetitionQuestions = answerPetitionQuestions;
        this.pages = pages;
    }

    @GetMapping("/petition/answer/{taskId}")
    String show(@PathVariable String taskId, Actor actor, Model model) {
        return page(taskId, PetitionForm.empty(), actor, model);
    }

    @PostMapping("/petition/answer/{taskId}")
    String answer(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> fields,
            MultipartHttpServletRequest request,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionForm form = new PetitionForm(fields);
        return Pages.afterwards(
                answerPetitionQuestions.answer(
                        taskId, new Answer(form.text("answer"), UploadedFiles.of(request)), actor),
                model,
                flash,
                "petition.notice.answered",
                "/work",
                () -> page(taskId, form, actor, model));
    }

    private String page(String taskId, PetitionForm form, Actor actor, Model model) {
        pages.open(taskId, form, actor, model);
        model.addAttribute("papers", PetitionPaper.values());
        return "petition/answerPage";
    }
}
