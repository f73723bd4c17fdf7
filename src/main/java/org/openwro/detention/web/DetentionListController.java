package org.openwro.detention.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openwro.detention.DetentionList;
import org.openwro.detention.DetentionState;
import org.openwro.identity.Actor;
import org.openwro.platform.PageQuery;
import org.openwro.reference.Ports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The detentions that an actor may see: an importer its own, a port its own, the house all. */
@Controller
class DetentionListController {

    private final DetentionList list;
    private final DetentionPages pages;
    private final Ports ports;
    private final Clock clock;

    DetentionListController(DetentionList list, DetentionPages pages, Ports ports, Clock clock) {
        this.list = list;
        this.pages = pages;
        this.ports = ports;
        this.clock = clock;
    }

    @GetMapping("/detentions")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String port,
            @RequestParam(defaultValue = "all") String which,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        DetentionList.Filter filter =
                new DetentionList.Filter(words, state(state), port, open(which), which.equals("due"));
        model.addAttribute("detentions", list.find(filter, actor, PageQuery.of(page, null)));
        model.addAttribute("words", words);
        model.addAttribute("state", state);
        model.addAttribute("chosenPort", port);
        model.addAttribute("which", which);
        model.addAttribute("filtered", !(words + state + port).isBlank() || !which.equals("all"));
        model.addAttribute("whiches", pages.options("detention.list.which", "all", "open", "due", "ended"));
        model.addAttribute("states", states());
        model.addAttribute("ports", ports(actor));
        model.addAttribute("staff", actor.isStaff());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/detentions")
                        .queryParam("words", "{words}")
                        .queryParam("state", "{state}")
                        .queryParam("port", "{port}")
                        .queryParam("which", "{which}")
                        .build(words, state, port, which)
                        .toString());
        return "detention/listPage";
    }

    private Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        for (DetentionState each : DetentionState.values()) {
            states.put(each.name(), pages.text(each.labelKey()));
        }
        return states;
    }

    /** An outsider sees few detentions, so only the house filters by port. */
    private Map<String, String> ports(Actor actor) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (actor.isStaff()) {
            ports.open().stream()
                    .filter(each -> actor.ports().isEmpty() || actor.worksAt(each.code()))
                    .forEach(each -> choices.put(each.code(), each.label()));
        }
        return choices;
    }

    private static DetentionState state(String name) {
        for (DetentionState state : DetentionState.values()) {
            if (state.name().equals(name)) {
                return state;
            }
        }
        return null;
    }

    private static Boolean open(String which) {
        return switch (which) {
            case "open" -> Boolean.TRUE;
            case "ended" -> Boolean.FALSE;
            default -> null;
        };
    }
}
