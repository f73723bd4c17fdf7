package org.openwro.modelling.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openwro.identity.Actor;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.play.Asking;
import org.openwro.modelling.play.Chapter;
import org.openwro.modelling.play.Event;
import org.openwro.modelling.play.Play;
import org.openwro.modelling.play.PlayProcess;
import org.openwro.modelling.play.Step;
import org.openwro.modelling.play.Token;
import org.openwro.modelling.table.AskTable;
import org.openwro.modelling.table.DecisionSheet;
import org.openwro.modelling.table.Samples;
import org.openwro.platform.web.FormErrors;
import org.openwro.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A version is tried out: a process by playing an imagined case, a decision table by samples. The steps travel with the page. */
@Controller
class PlayController {

    private static final String ADDRESS = "/models/{key}/{kind:drafts|versions}/{id}/play";

    private final Models models;
    private final PlayProcess player;
    private final AskTable tables;
    private final Samples samples;
    private final FormLabels forms;

    PlayController(Models models, PlayProcess player, AskTable tables, Samples samples, FormLabels forms) {
        this.models = models;
        this.player = player;
        this.tables = tables;
        this.samples = samples;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable String key, @PathVariable String kind, @PathVariable long id, Actor actor, Model model) {
        return play(key, kind, id, Map.of(), actor, model);
    }

    /** @param id of the draft, or the number of the version */
    @PostMapping(ADDRESS)
    String play(
            @PathVariable String key,
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam Map<String, String> form,
            Actor actor,
            Model model) {
        ModelVersion version = models.version(key, kind, id)
                .filter(each -> each.kind() != ModelKind.FORM)
                .orElseThrow(NotFound::new);
        model.addAttribute("version", version);
        model.addAttribute("address", "/models/%s/%s/%d/play".formatted(key, kind, id));
        return version.kind() == ModelKind.BPMN ? process(version, form, model) : table(version, form, actor, model);
    }

    private String process(ModelVersion version, Map<String, String> form, Model model) {
        Play play = player.play(version, steps(form)).orElse(null);
        model.addAttribute("play", play);
        if (play != null) {
            model.addAttribute("script", PlayScript.write(play.steps()));
            model.addAttribute("places", play.isBegun() ? PlayPlace.of(play, forms) : List.of());
            model.addAttribute("askedFirst", play.isBegun() ? List.of() : Asking.atTheBeginning(play.graph()));
            model.addAttribute("standing", play.isBegun() ? standing(play) : "");
            model.addAttribute("gone", gone(play));
        }
        return "modelling/playPage";
    }

    /** The steps so far with what was pressed: one more, one less, or none. */
    private static List<Step> steps(Map<String, String> form) {
        List<Step> steps = new ArrayList<>(PlayScript.read(form.getOrDefault("script", "")));
        String act = form.getOrDefault("act", "");
        if (act.equals("ANEW")) {
            return List.of();
        }
        if (act.equals("BACK") && !steps.isEmpty()) {
            steps.remove(steps.size() - 1);
        } else if (act.equals("BEGIN") && steps.isEmpty()) {
            steps.add(new Step(null, PlayScript.facts(form, 0)));
        } else if (!steps.isEmpty()) {
            PlayScript.move(act).ifPresent(move -> steps.add(new Step(move, PlayScript.facts(form, move.at()))));
        }
        return steps;
    }

    private static String standing(Play play) {
        return play.position().tokens().stream().map(Token::node).distinct().collect(Collectors.joining(" "));
    }

    /** Nodes and flows that the case has passed, as the picture wants them. */
    private static String gone(Play play) {
        return play.chapters().stream()
                .map(Chapter::events)
                .flatMap(List::stream)
                .flatMap(event -> passed(event))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> passed(Event event) {
        return switch (event.what()) {
            case TOOK, TOOK_DEFAULT -> Stream.of(event.node(), event.flow());
            case REACHED, UNKNOWN_FACT, NO_WAY, CIRCLE -> Stream.of();
            default -> Stream.of(event.node());
        };
    }

    private String table(ModelVersion version, Map<String, String> form, Actor actor, Model model) {
        DecisionSheet sheet = DecisionSheet.of(version.content()).orElse(null);
        model.addAttribute("sheet", sheet);
        model.addAttribute("may", Samples.mayKeep(actor));
        if (sheet != null) {
            String act = form.getOrDefault("act", "");
            Map<String, String> facts = new TreeMap<>();
            sheet.inputs()
                    .forEach(input -> facts.put(input.variable(), form.getOrDefault("fact-0-" + input.variable(), "")));
            model.addAttribute("facts", facts);
            if (act.equals("ASK") || act.equals("KEEP")) {
                model.addAttribute("answer", tables.ask(version, AskTable.typed(sheet, facts)));
            }
            if (act.equals("KEEP")) {
                var kept = samples.keep(version, facts, actor);
                model.addAttribute(kept.isRefused() ? "errors" : "kept", new FormErrors(kept.reasons()));
            } else if (act.matches("REMOVE/[0-9]{1,18}")) {
                samples.remove(version, Long.parseLong(act.substring("REMOVE/".length())), actor);
            }
            model.addAttribute("samples", samples.askAll(version));
        }
        return "modelling/tablePlayPage";
    }
}
