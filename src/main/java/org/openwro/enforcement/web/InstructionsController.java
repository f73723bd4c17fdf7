package org.openwro.enforcement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.enforcement.InstructionBoard;
import org.openwro.enforcement.InstructionLists;
import org.openwro.enforcement.InstructionLists.Filter;
import org.openwro.enforcement.TellPorts;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** How far the ports are with the orders. */
@Controller
@RequestMapping("/instructions")
class InstructionsController {

    private static final int PORTS_PER_PAGE = 50;

    private final InstructionLists lists;
    private final InstructionBoard board;
    private final TellPorts telling;
    private final Ports ports;
    private final Clock clock;

    InstructionsController(
            InstructionLists lists, InstructionBoard board, TellPorts telling, Ports ports, Clock clock) {
        this.lists = lists;
        this.board = board;
        this.telling = telling;
        this.ports = ports;
        this.clock = clock;
    }

    @ModelAttribute
    void today(Model model) {
        model.addAttribute("today", LocalDate.now(clock));
    }

    @GetMapping
    String orders(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        PageQuery query = new PageQuery(page, PageQuery.DEFAULT_SIZE);
        model.addAttribute("orders", lists.orders(search, open, LocalDate.now(clock), query));
        model.addAttribute("search", search);
        model.addAttribute("open", open);
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/instructions")
                        .queryParam("search", "{search}")
                        .queryParam("open", open)
                        .encode()
                        .buildAndExpand(search)
                        .toUriString());
        return "enforcement/instructionsPage";
    }

    @GetMapping("/{orderId}")
    String order(
            @PathVariable String orderId,
            @RequestParam(required = false) Filter state,
            @RequestParam(defaultValue = "") String port,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        List<String> codes = port.isBlank() ? null : matching(port);
        model.addAttribute("progress", lists.order(orderId, today).orElseThrow(NotFound::new));
        model.addAttribute("ports", lists.ports(orderId, state, codes, today, new PageQuery(page, PORTS_PER_PAGE)));
        model.addAttribute("board", board.of(orderId, today));
        model.addAttribute("labels", labels());
        model.addAttribute("notices", telling.of(orderId));
        model.addAttribute("state", state);
        model.addAttribute("port", port);
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/instructions/{order}")
                        .queryParam("state", "{state}")
                        .queryParam("port", "{port}")
                        .encode()
                        .buildAndExpand(orderId, state == null ? "" : state, port)
                        .toUriString());
        return "enforcement/instructionPage";
    }

    private List<String> matching(String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return ports.all().stream()
                .filter(each -> each.label().toLowerCase(Locale.ROOT).contains(wanted))
                .map(Port::code)
                .toList();
    }

    private Map<String, String> labels() {
        return ports.all().stream().collect(Collectors.toMap(Port::code, Port::label));
    }
}
