package org.openwro.modelling.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.replay.Replay;
import org.openwro.modelling.replay.ReplayHistory;
import org.openwro.modelling.replay.ReplayedCase;
import org.openwro.platform.Outcome;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.Refusal;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.ReadableCases;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases that were are replayed against a version: asked for, watched, read by what would become of them, taken away as a file. */
@Controller
class ReplayController {

    private static final String ADDRESS = "/models/{key}/{kind:drafts|versions}/{id}/replay";

    private static final String PAGE = "modelling/replayPage";

    private final Models models;
    private final ReplayHistory replays;
    private final ReplayWords words;
    private final ReplayCsv csv;
    private final ReadableCases readable;

    ReplayController(Models models, ReplayHistory replays, ReplayWords words, ReplayCsv csv, ReadableCases readable) {
        this.models = models;
        this.replays = replays;
        this.words = words;
        this.csv = csv;
        this.readable = readable;
    }

    /** @param group which row of the summary is looked at; -1 for none */
    @GetMapping(ADDRESS)
    String show(
            @PathVariable String key,
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int group,
            @RequestParam(defaultValue = "0") int page,
            @RequestHeader(name = "HX-Request", required = false) String partOfPage,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        show(find(key, kind, id), address(key, kind, id), group, page, actor, model);
        if (partOfPage != null && model.getAttribute("lines") != null) {
            response.setHeader("HX-Refresh", "true");
        }
        return PAGE;
    }

    private String show(ModelVersion version, String address, int group, int page, Actor actor, Model model) {
        model.addAttribute("version", version);
        model.addAttribute("address", address);
        model.addAttribute("limit", ReplayHistory.MOST);
        Replay replay = replays.newest(version).orElse(null);
        model.addAttribute("replay", replay);
        if (replay != null && !replay.isWaiting()) {
            model.addAttribute("changedSince", !replay.sha256().equals(version.sha256()));
            result(version, replay, group, page, actor, model);
        }
        return PAGE;
    }

    private void result(ModelVersion version, Replay replay, int group, int page, Actor actor, Model model) {
        ReplayWords.Telling telling = words.of(version);
        List<ReplayWords.Line> lines =
                replays.groups(replay).stream().map(telling::line).toList();
        model.addAttribute("lines", lines);
        model.addAttribute("marks", telling.marks(lines));
        model.addAttribute("inForce", telling.before());
        model.addAttribute("group", group);
        if (group >= 0 && group < lines.size()) {
            Page<ReplayedCase> cases =
                    replays.cases(replay, lines.get(group).group().verdict(), PageQuery.of(page, null));
            model.addAttribute("cases", cases);
            model.addAttribute(
                    "readable",
                    readable.of(cases.items().stream().map(ReplayedCase::key).collect(Collectors.toSet()), actor));
        }
    }

    @PostMapping(ADDRESS)
    String ask(
            @PathVariable String key,
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam(defaultValue = "ALL") Replay.Choice choice,
            @RequestParam(defaultValue = "") String most,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        ModelVersion version = find(key, kind, id);
        Outcome<Replay> outcome = most.strip().matches("[0-9]{1,6}")
                ? replays.ask(version, choice, Integer.parseInt(most.strip()), actor)
                : Outcome.refused(Refusal.at("most", "modelling.replay.refused.most", ReplayHistory.MOST));
        model.addAttribute("most", most);
        model.addAttribute("choice", choice);
        return Pages.afterwards(
                outcome,
                model,
                flash,
                "modelling.replay.done.asked",
                address(key, kind, id),
                () -> show(version, address(key, kind, id), -1, 0, actor, model));
    }

    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<StreamingResponseBody> csv(
            @PathVariable String key, @PathVariable String kind, @PathVariable long id, Locale locale) {
        ModelVersion version = find(key, kind, id);
        Replay replay = replays.newest(version)
                .filter(each -> each.state() == Replay.State.FINISHED)
                .orElseThrow(NotFound::new);
        String name = "replay-%s-%d.csv".formatted(key, version.number());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out -> write(version, replay, locale, out));
    }

    private void write(ModelVersion version, Replay replay, Locale locale, java.io.OutputStream out)
            throws IOException {
        try (Writer writer = new java.io.OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            csv.write(replay, words.of(version), locale, writer);
        }
    }

    private ModelVersion find(String key, String kind, long id) {
        return models.version(key, kind, id)
                .filter(each -> each.kind() == ModelKind.BPMN)
                .orElseThrow(NotFound::new);
    }

    private static String address(String key, String kind, long id) {
        return "/models/%s/%s/%d/replay".formatted(key, kind, id);
    }
}
