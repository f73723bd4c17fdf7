package org.openwro.enforcement.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openwro.enforcement.HitFilter;
import org.openwro.enforcement.HitList;
import org.openwro.enforcement.LineAccess;
import org.openwro.identity.Actor;
import org.openwro.platform.PageQuery;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.openwro.screening.core.Result;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The lines that point to an order. */
@Controller
class HitsController {

    private final HitList hits;
    private final Ports ports;

    HitsController(HitList hits, Ports ports) {
        this.hits = hits;
        this.ports = ports;
    }

    /** The filter as it stands in the address; days in ISO form. */
    record Asked(
            String port,
            Result result,
            String order,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            String upload,
            Boolean undecided) {

        Asked {
            undecided = Boolean.TRUE.equals(undecided);
        }

        HitFilter filter() {
            return new HitFilter(port, result, order, from, to, upload, undecided);
        }
    }

    @GetMapping("/hits")
    String list(
            @ModelAttribute("asked") Asked asked,
            @RequestParam(defaultValue = "0") int page,
            Actor actor,
            Model model) {
        model.addAttribute("hits", hits.list(asked.filter(), actor, PageQuery.of(page, null)));
        model.addAttribute("portOptions", portOptions(actor));
        model.addAttribute("seesQuality", actor.has(EnforcementRoutes.QUALITY_READERS));
        model.addAttribute("url", url(asked));
        return "enforcement/hitsPage";
    }

    private Map<String, String> portOptions(Actor actor) {
        Set<String> own = LineAccess.portsOf(actor);
        return ports.all().stream()
                .filter(port -> own == null || own.contains(port.code()))
                .collect(Collectors.toMap(Port::code, Port::label, (one, other) -> one, LinkedHashMap::new));
    }

    private static String url(Asked asked) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/hits");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("port", asked.port());
        values.put("result", asked.result());
        values.put("order", asked.order());
        values.put("from", asked.from());
        values.put("to", asked.to());
        values.put("upload", asked.upload());
        values.put("undecided", asked.undecided() ? "true" : null);
        values.values().removeIf(value -> value == null || value.toString().isBlank());
        values.keySet().forEach(name -> url.queryParam(name, "{" + name + "}"));
        return url.encode().buildAndExpand(values).toUriString();
    }
}
