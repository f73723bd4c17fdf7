package org.openwro.workflow.web;

import java.util.List;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.ReadableCases;
import org.openwro.workflow.operations.EngineState;
import org.openwro.workflow.operations.MoveTokens;
import org.openwro.workflow.operations.RunningProcesses;
import org.openwro.workflow.operations.SuspendProcess;
import org.openwro.workflow.operations.TokenMove;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Running cases by process, tokens that are to move, suspended processes, history. */
@Controller
class OperationsController {

    private final RunningProcesses running;
    private final EngineState engine;
    private final SuspendProcess suspend;
    private final MoveTokens moves;
    private final ProcessPictures pictures;
    private final ReadableCases readable;

    OperationsController(
            RunningProcesses running,
            EngineState engine,
            SuspendProcess suspend,
            MoveTokens moves,
            ProcessPictures pictures,
            ReadableCases readable) {
        this.running = running;
        this.engine = engine;
        this.suspend = suspend;
        this.moves = moves;
        this.pictures = pictures;
        this.readable = readable;
    }

    @GetMapping("/operations")
    String overview(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("jobs", engine.jobs());
        model.addAttribute("cleanup", engine.cleanup());
        model.addAttribute("processes", running.processes(PageQuery.of(page, null)));
        return "workflow/operationsPage";
    }

    @GetMapping("/operations/history")
    String history(@RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("cleanup", engine.cleanup());
        model.addAttribute("kept", engine.kept(PageQuery.of(page, null)));
        return "workflow/historyPage";
    }

    @GetMapping("/operations/processes/{definitionId}")
    String process(
            @PathVariable String definitionId,
            @RequestParam(defaultValue = "") String element,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        model.addAttribute("process", running.process(definitionId).orElseThrow(NotFound::new));
        var waiting = running.waiting(definitionId);
        model.addAttribute("waiting", waiting);
        model.addAttribute(
                "heat",
                waiting.stream()
                        .filter(each -> each.cases() > 0)
                        .map(each -> each.element() + "=" + each.cases() + "=" + each.heat())
                        .collect(Collectors.joining(" ")));
        model.addAttribute("element", element);
        model.addAttribute("cases", running.cases(definitionId, element, PageQuery.of(page, null)));
        model.addAttribute("may", actor.has(Role.ADMINISTRATOR));
        return "workflow/processPage";
    }

    @GetMapping("/operations/processes/{definitionId}/model")
    ResponseEntity<byte[]> model(@PathVariable String definitionId) {
        running.process(definitionId).orElseThrow(NotFound::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(pictures.xml(definitionId));
    }

    @PostMapping("/operations/processes/{definitionId}/suspension")
    String suspension(
            @PathVariable String definitionId,
            @RequestParam boolean suspended,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        return Pages.afterwards(
                suspend.change(definitionId, suspended, why, actor),
                model,
                flash,
                suspended ? "workflow.operations.done.suspended" : "workflow.operations.done.activated",
                "/operations/processes/" + definitionId,
                () -> process(definitionId, "", 0, actor, model));
    }

    @GetMapping("/operations/cases/{instance}")
    String standing(@PathVariable String instance, Actor actor, Model model) {
        var standing = moves.standing(instance);
        if (standing == null) {
            throw new NotFound();
        }
        model.addAttribute("standing", standing);
        model.addAttribute("readable", readable.of(List.of(standing.businessKey()), actor));
        model.addAttribute(
                "active", standing.at().stream().map(MoveTokens.Element::id).collect(Collectors.joining(" ")));
        model.addAttribute("may", actor.has(Role.ADMINISTRATOR));
        return "workflow/standingPage";
    }

    @PostMapping("/operations/cases/{instance}/move")
    String ask(
            @PathVariable String instance,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("source", source);
        model.addAttribute("target", target);
        model.addAttribute("why", why);
        return Pages.afterwards(
                moves.ask(instance, source, target, why, actor),
                model,
                flash,
                "workflow.operations.done.asked",
                "/operations/moves",
                () -> standing(instance, actor, model));
    }

    @GetMapping("/operations/moves")
    String moves(@RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        Page<TokenMove> asked = moves.list(PageQuery.of(page, null));
        model.addAttribute("moves", asked);
        model.addAttribute(
                "readable",
                readable.of(asked.items().stream().map(TokenMove::businessKey).collect(Collectors.toSet()), actor));
        model.addAttribute("may", actor.has(Role.ADMINISTRATOR));
        model.addAttribute("me", actor.username());
        return "workflow/movesPage";
    }

    @PostMapping("/operations/moves/{id}")
    String decide(
            @PathVariable long id, @RequestParam boolean move, Actor actor, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                moves.decide(id, move, actor),
                model,
                flash,
                move ? "workflow.operations.done.moved" : "workflow.operations.done.refused",
                "/operations/moves",
                () -> moves(0, actor, model));
    }
}
