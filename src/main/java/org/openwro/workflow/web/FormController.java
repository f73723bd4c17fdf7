package org.openwro.workflow.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.forms.AnswerForm;
import org.openwro.workflow.internal.TaskNotes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a task whose form an administrator made. */
@Controller
class FormController {

    private static final String FORM = "/work/forms/{taskId}";

    private final AnswerForm answerForm;
    private final TaskNotes notes;

    FormController(AnswerForm answerForm, TaskNotes notes) {
        this.answerForm = answerForm;
        this.notes = notes;
    }

    @GetMapping(FORM)
    String show(@PathVariable String taskId, Actor actor, Model model) {
        AnswerForm.Work work = answerForm.open(taskId, actor).orThrow();
        Map<String, List<String>> initial = new HashMap<>();
        work.form().definition().fields().stream()
                .filter(field -> !field.initial().isEmpty())
                .forEach(field -> initial.put(field.input(), List.of(field.initial())));
        return page(work, initial, model);
    }

    @PostMapping(FORM)
    String answer(
            @PathVariable String taskId,
            @RequestParam int formVersion,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        AnswerForm.Work work = answerForm.open(taskId, actor).orThrow();
        return Pages.afterwards(
                answerForm.answer(taskId, formVersion, sent, actor),
                model,
                flash,
                "workflow.form.done",
                "/work",
                () -> page(work, sent, model));
    }

    private String page(AnswerForm.Work work, Map<String, List<String>> values, Model model) {
        model.addAttribute("task", work.task());
        model.addAttribute("form", work.form());
        model.addAttribute("note", notes.of(work.task()));
        model.addAttribute("values", values);
        return "workflow/formPage";
    }
}
