package org.openwro.investigation.web;

import java.util.function.Supplier;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the task pages of an investigation have in common: the task in its header, the case beside the form, the way on. */
@Component
class TaskPage {

    private static final String FINISH = "finish";
    private static final String EXHIBITS = "exhibits";

    private final TaskDesk desk;
    private final Investigations investigations;
    private final CaseFacts facts;

    TaskPage(TaskDesk desk, Investigations investigations, CaseFacts facts) {
        this.desk = desk;
        this.investigations = investigations;
        this.facts = facts;
    }

    /**
     * Puts task and case into the model.
     *
     * @throws org.openwro.platform.RefusedException when the task is not for this actor
     * @throws NotFound when it is a task of another kind
     */
    Investigation show(String taskId, String taskKey, Actor actor, Model model) {
        InboxTask task = desk.open(taskId, actor).orThrow();
        if (!task.taskKey().equals(taskKey)) {
            throw new NotFound();
        }
        Investigation investigation = investigations.get(new CaseId(task.businessKey()));
        model.addAttribute("task", task);
        facts.show(investigation, model);
        return investigation;
    }

    /** Whether the button "Save and finish" was pressed; the others keep the work. */
    boolean finishes(Entries form) {
        return form.text("action").equals(FINISH);
    }

    /** On to the queue when finished, to the exhibits when these were asked for, otherwise back to the page. */
    String afterSaving(
            Outcome<CaseId> outcome,
            Entries form,
            String path,
            Model model,
            RedirectAttributes flash,
            Supplier<String> again) {
        if (finishes(form)) {
            return Pages.afterwards(outcome, model, flash, "investigation.notice.finished", "/work", again);
        }
        String next = path;
        if (form.text("action").equals(EXHIBITS) && !outcome.isRefused()) {
            String taskId = path.substring(path.lastIndexOf('/') + 1);
            next = "/investigations/" + outcome.orThrow().value() + "/exhibits?task=" + taskId;
        }
        return Pages.afterwards(outcome, model, flash, "investigation.notice.saved", next, again);
    }
}
