package org.openwro.investigation.web;

import java.util.Arrays;
import org.openwro.investigation.CaseFilter;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.CaseState;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.chain.ChainPicture;
import org.openwro.investigation.chain.SupplyChains;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of investigations, and the record of one: everything that order and review rest on. */
@Controller
class InvestigationController {

    private final Investigations investigations;
    private final CaseFacts facts;
    private final SupplyChains chains;
    private final Options options;

    InvestigationController(Investigations investigations, CaseFacts facts, SupplyChains chains, Options options) {
        this.investigations = investigations;
        this.facts = facts;
        this.chains = chains;
        this.options = options;
    }

    @GetMapping("/investigations")
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        CaseState wanted = Arrays.stream(CaseState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
        CaseFilter filter = new CaseFilter(search, wanted, blankToNull(lead), blankToNull(country));
        model.addAttribute("cases", investigations.search(filter, PageQuery.of(page, null)));
        model.addAttribute("search", search);
        model.addAttribute("state", wanted);
        model.addAttribute("lead", lead);
        model.addAttribute("country", country);
        model.addAttribute("filtered", !(search + state + lead + country).isBlank());
        model.addAttribute("states", options.of(CaseState.class, CaseState::labelKey));
        model.addAttribute("leads", options.investigators());
        model.addAttribute("countries", options.countries());
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/investigations")
                        .queryParam("search", "{search}")
                        .queryParam("state", "{state}")
                        .queryParam("lead", "{lead}")
                        .queryParam("country", "{country}")
                        .build(search, wanted == null ? "" : wanted, lead, country)
                        .toString());
        return "investigation/listPage";
    }

    @GetMapping("/investigations/{id}")
    String show(@PathVariable String id, Model model) {
        Investigation investigation = investigations.find(new CaseId(id)).orElseThrow(NotFound::new);
        facts.show(investigation, model);
        model.addAttribute("picture", ChainPicture.of(chains.of(investigation.id())));
        return "investigation/recordPage";
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
