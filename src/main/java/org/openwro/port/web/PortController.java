package org.openwro.port.web;

import org.openwro.identity.Actor;
import org.openwro.platform.Page;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.openwro.port.PortAccess;
import org.openwro.port.PortList;
import org.openwro.port.PortList.Which;
import org.openwro.port.ReadPort;
import org.openwro.reference.Countries;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The page of each port, its muster sheet, and the list of the ports. */
@Controller
@RequestMapping("/ports")
class PortController {

    private final ReadPort ports;
    private final PortList list;
    private final PortAccess access;
    private final Countries countries;

    PortController(ReadPort ports, PortList list, PortAccess access, Countries countries) {
        this.ports = ports;
        this.list = list;
        this.access = access;
        this.countries = countries;
    }

    @GetMapping
    String all(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "ALL") Which which,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        model.addAttribute("ports", list.find(search, which, actor, PageQuery.of(page, null)));
        model.addAttribute("search", search);
        model.addAttribute("which", which);
        model.addAttribute("whiches", Which.values());
        model.addAttribute("all", access.seesAll(actor));
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/ports")
                        .queryParam("search", "{search}")
                        .queryParam("which", which)
                        .encode()
                        .buildAndExpand(search)
                        .toUriString());
        return "port/portsPage";
    }

    /** Who works at one port is led to its page, who works at several to the list of these. */
    @GetMapping("/mine")
    String mine(Actor actor) {
        Page<PortList.Row> own = list.find("", Which.ALL, actor, PageQuery.of(0, null));
        return own.total() == 1 ? "redirect:/ports/" + own.items().get(0).port().code() : "redirect:/ports";
    }

    @GetMapping("/{code}")
    String port(@PathVariable String code, @RequestParam(defaultValue = "0") int page, Actor actor, Model model) {
        show(code, PageQuery.of(page, null), actor, model);
        return "port/portPage";
    }

    @GetMapping("/{code}/muster")
    String muster(@PathVariable String code, Actor actor, Model model) {
        show(code, PageQuery.of(0, null), actor, model);
        return "port/musterPage";
    }

    private void show(String code, PageQuery query, Actor actor, Model model) {
        model.addAttribute("view", ports.find(code, actor, query).orElseThrow(NotFound::new));
        model.addAttribute("countries", countries);
        model.addAttribute("all", access.seesAll(actor));
    }
}
