package org.openwro.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.Queue;
import org.openwro.workflow.TaskDesk;
import org.openwro.workflow.TaskInbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The work queue: what is mine, what waits for my group, what is late. */
@Controller
class WorkController {

    private final TaskInbox inbox;
    private final TaskDesk desk;
    private final Clock clock;

    WorkController(TaskInbox inbox, TaskDesk desk, Clock clock) {
        this.inbox = inbox;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/work")
    String work(
            @RequestParam(defaultValue = "") String queue,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        Map<Queue, Long> counts = inbox.counts(actor, today);
        Queue chosen = Arrays.stream(Queue.values())
                .filter(each -> each.name().equalsIgnoreCase(queue))
                .findFirst()
                .orElse(counts.get(Queue.MINE) > 0 ? Queue.MINE : Queue.GROUP);
        model.addAttribute("queue", chosen);
        model.addAttribute("counts", counts);
        model.addAttribute("search", search);
        model.addAttribute("today", today);
        PageQuery query = PageQuery.of(page, null);
        model.addAttribute(
                "tasks",
                search.isBlank()
                        ? inbox.list(chosen, actor, search, today, query, counts.get(chosen))
                        : inbox.list(chosen, actor, search, today, query));
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/work")
                        .queryParam("queue", chosen.name().toLowerCase(Locale.ROOT))
                        .queryParam("search", "{search}")
                        .build(search)
                        .toString());
        return "workflow/workPage";
    }

    /** Leads to the page that the model's form key names, and claims the task when nobody has it yet. */
    @GetMapping("/work/tasks/{taskId}")
    String task(@PathVariable String taskId, Actor actor, RedirectAttributes flash) {
        return desk.open(taskId, actor)
                .map(task -> "redirect:" + task.pagePath())
                .orThrow();
    }

    @PostMapping("/work/tasks/{taskId}/claim")
    String claim(@PathVariable String taskId, Actor actor) {
        return desk.claim(taskId, actor)
                .map(task -> "redirect:" + task.pagePath())
                .orThrow();
    }

    @PostMapping("/work/tasks/{taskId}/release")
    String release(@PathVariable String taskId, Actor actor, Model model, RedirectAttributes flash) {
        Outcome<InboxTask> outcome = desk.release(taskId, actor);
        outcome.orThrow();
        return Pages.afterwards(
                outcome, model, flash, "workflow.task.released", "/work?queue=group", () -> "redirect:/work");
    }
}
