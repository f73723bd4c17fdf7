package org.openwro.detention.web;

import java.util.Map;
import org.openwro.detention.Detention;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.web.Pages;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page of a task that one use case finishes: it shows the detention with a form, and leads back to the work queue, or to itself with
 * the refusals and what was entered.
 */
abstract class DetentionTaskPage {

    private final DetentionPages pages;
    private final String view;
    private final String notice;

    /** @param notice key of the message that tells that the task is done */
    DetentionTaskPage(DetentionPages pages, String view, String notice) {
        this.pages = pages;
        this.view = view;
        this.notice = notice;
    }

    @GetMapping
    String show(@PathVariable String taskId, Actor actor, Model model) {
        open(taskId, new Entered(Map.of()), actor, model);
        return view;
    }

    @PostMapping
    String submit(
            @PathVariable String taskId,
            @RequestParam Map<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Entered entered = new Entered(values);
        Detention detention = open(taskId, entered, actor, model);
        return Pages.afterwards(finish(detention, entered, actor), model, flash, notice, "/work", () -> view);
    }

    private Detention open(String taskId, Entered entered, Actor actor, Model model) {
        fill(taskId, model);
        return pages.open(taskId, entered, actor, model);
    }

    /** The use case of the task, with what was entered. */
    abstract Outcome<?> finish(Detention detention, Entered entered, Actor actor);

    /** What the form needs beside the detention. */
    void fill(String taskId, Model model) {}
}
