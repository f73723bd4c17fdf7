package org.openwro.modelling.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.modelling.migration.MigratingCase;
import org.openwro.modelling.migration.Migration;
import org.openwro.modelling.migration.MigrationState;
import org.openwro.modelling.migration.MigrationStep;
import org.openwro.modelling.migration.Migrations;
import org.openwro.modelling.migration.PlanElement;
import org.openwro.modelling.migration.PlanMigration;
import org.openwro.modelling.migration.RunMigration;
import org.openwro.platform.Outcome;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.ReadableCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Plans by which running cases go to another version, and what became of the cases. */
@Controller
class MigrationController {

    /** What the button of the page can ask for. */
    enum Act {
        START,
        PAUSE,
        CONTINUE,
        RETRY,
        WITHDRAW
    }

    private final PlanMigration plans;
    private final RunMigration runs;
    private final Migrations migrations;
    private final ReadableCases readable;

    MigrationController(PlanMigration plans, RunMigration runs, Migrations migrations, ReadableCases readable) {
        this.plans = plans;
        this.runs = runs;
        this.migrations = migrations;
        this.readable = readable;
    }

    @GetMapping("/models/{key}/migrations")
    String list(@PathVariable String key, @RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        var versions = plans.versions(key);
        if (versions.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("key", key);
        model.addAttribute("versions", versions);
        model.addAttribute("migrations", migrations.ofModel(key, PageQuery.of(page, null)));
        model.addAttribute("may", mayMigrate(actor));
        return "modelling/migrationsPage";
    }

    @PostMapping("/models/{key}/migrations")
    String create(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("source", source);
        model.addAttribute("target", target);
        model.addAttribute("why", why);
        Outcome<Migration> outcome = plans.create(key, source, target, why, actor);
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "modelling.migration.done.created",
                outcome.isRefused() ? "" : address(outcome.orThrow()),
                () -> list(key, 0, actor, model));
    }

    @GetMapping("/models/{key}/migrations/{id}")
    String show(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "FAILED") MigratingCase.State cases,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        Migration migration = migrations.find(key, id).orElseThrow(NotFound::new);
        boolean open = migration.state() == MigrationState.PLANNED || migration.state() == MigrationState.CONFIRMED;
        model.addAttribute("migration", migration);
        model.addAttribute("open", open);
        model.addAttribute("may", mayMigrate(actor));
        model.addAttribute("own", migration.editors().contains(actor.username()));
        model.addAttribute("sources", migrations.sources(migration));
        model.addAttribute("targets", migrations.targets(migration));
        model.addAttribute("waiting", migrations.waiting(migration));
        model.addAttribute("planErrors", open ? plans.errors(migration) : List.of());
        model.addAttribute("onOld", migrations.onOldVersion(migration));
        model.addAttribute("counts", migrations.counts(migration));
        model.addAttribute("shownState", cases);
        Page<MigratingCase> shown = migrations.cases(migration, cases, PageQuery.of(page, null));
        model.addAttribute("cases", shown);
        model.addAttribute(
                "readable",
                readable.of(
                        shown.items().stream().map(MigratingCase::businessKey).collect(Collectors.toSet()), actor));
        model.addAttribute("steps", bySource(migrations.steps(migration)));
        return "modelling/migrationPage";
    }

    private static Map<String, MigrationStep> bySource(List<MigrationStep> steps) {
        return steps.stream().collect(Collectors.toMap(MigrationStep::source, each -> each));
    }

    @PostMapping("/models/{key}/migrations/{id}/plan")
    String save(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam int revision,
            @RequestParam Map<String, String> form,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Migration migration = migrations.find(key, id).orElseThrow(NotFound::new);
        List<MigrationStep> steps = migrations.sources(migration).stream()
                .map(PlanElement::id)
                .filter(source -> !form.getOrDefault("to_" + source, "").isEmpty())
                .map(source -> new MigrationStep(source, form.get("to_" + source), form.containsKey("anew_" + source)))
                .toList();
        return after(plans.save(id, revision, steps, actor), "saved", migration, actor, model, flash);
    }

    @PostMapping("/models/{key}/migrations/{id}/confirm")
    String confirm(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam int revision,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Migration migration = migrations.find(key, id).orElseThrow(NotFound::new);
        return after(plans.confirm(id, revision, actor), "confirmed", migration, actor, model, flash);
    }

    @PostMapping("/models/{key}/migrations/{id}/trial")
    String trial(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam(defaultValue = "10") int cases,
            Actor actor,
            Model model) {
        Migration migration = migrations.find(key, id).orElseThrow(NotFound::new);
        var outcome = runs.trial(migration.id(), cases, actor);
        if (outcome.isRefused()) {
            model.addAttribute("errors", new org.openwro.platform.web.FormErrors(outcome.reasons()));
        } else {
            model.addAttribute("trial", outcome.orThrow());
        }
        return show(key, id, MigratingCase.State.FAILED, 0, actor, model);
    }

    @PostMapping("/models/{key}/migrations/{id}/run")
    String run(
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam Act act,
            @RequestParam(defaultValue = "") String sample,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Migration migration = migrations.find(key, id).orElseThrow(NotFound::new);
        Outcome<Migration> outcome =
                switch (act) {
                    case START -> start(id, sample.strip(), actor);
                    case PAUSE -> runs.pause(id, actor);
                    case CONTINUE -> runs.goOn(id, actor);
                    case RETRY -> runs.retryFailed(id, actor);
                    case WITHDRAW -> plans.withdraw(id, actor);
                };
        return after(outcome, act.name(), migration, actor, model, flash);
    }

    private Outcome<Migration> start(long id, String sample, Actor actor) {
        if (!sample.isEmpty() && !sample.matches("[0-9]{1,6}")) {
            return Outcome.refused(Refusal.at("sample", "modelling.migration.refused.sample"));
        }
        return runs.start(id, sample.isEmpty() ? null : Integer.valueOf(sample), actor);
    }

    private String after(
            Outcome<Migration> outcome,
            String done,
            Migration migration,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "modelling.migration.done." + done,
                address(migration),
                () -> show(migration.modelKey(), migration.id(), MigratingCase.State.FAILED, 0, actor, model));
    }

    private static boolean mayMigrate(Actor actor) {
        return actor.has(Role.MODEL_APPROVER, Role.ADMINISTRATOR);
    }

    private static String address(Migration migration) {
        return "/models/" + migration.modelKey() + "/migrations/" + migration.id();
    }
}
