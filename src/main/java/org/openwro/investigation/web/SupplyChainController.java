package org.openwro.investigation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseAccess;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.Exhibit;
import org.openwro.investigation.Investigation;
import org.openwro.investigation.Investigations;
import org.openwro.investigation.Plan;
import org.openwro.investigation.chain.ChainPicture;
import org.openwro.investigation.chain.ChangeSupplyChain;
import org.openwro.investigation.chain.Link;
import org.openwro.investigation.chain.Party;
import org.openwro.investigation.chain.PlacesPlot;
import org.openwro.investigation.chain.SupplyChain;
import org.openwro.investigation.chain.SupplyChains;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The supply chain of a case as a picture and as tables, and the forms that change it. */
@Controller
@RequestMapping("/investigations/{id}/chain")
class SupplyChainController {

    private final Investigations investigations;
    private final SupplyChains chains;
    private final ChangeSupplyChain change;
    private final CaseAccess access;
    private final Options options;

    SupplyChainController(
            Investigations investigations,
            SupplyChains chains,
            ChangeSupplyChain change,
            CaseAccess access,
            Options options) {
        this.investigations = investigations;
        this.chains = chains;
        this.change = change;
        this.access = access;
        this.options = options;
    }

    @GetMapping
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, PartyForm.blank(), LinkForm.blank(), actor, model);
    }

    @PostMapping("/parties")
    String add(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PartyForm form = PartyForm.of(new Entries(values));
        return Pages.afterwards(
                form.party(0).then(party -> change.keep(new CaseId(id), party, actor)),
                model,
                flash,
                "investigation.notice.partyAdded",
                path(id),
                () -> page(id, form, LinkForm.blank(), actor, model));
    }

    @GetMapping("/parties/{number}")
    String edit(@PathVariable String id, @PathVariable int number, Actor actor, Model model) {
        Party party = chains.of(new CaseId(id)).party(number).orElseThrow(NotFound::new);
        return partyPage(id, party, PartyForm.of(party), actor, model);
    }

    @PostMapping("/parties/{number}")
    String change(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        Party party = chains.of(new CaseId(id)).party(number).orElseThrow(NotFound::new);
        Entries entries = new Entries(values);
        PartyForm form = PartyForm.of(entries);
        boolean removes = entries.text("action").equals("remove");
        return Pages.afterwards(
                removes
                        ? change.remove(new CaseId(id), number, actor)
                        : form.party(number).then(changed -> change.keep(new CaseId(id), changed, actor)),
                model,
                flash,
                removes ? "investigation.notice.partyRemoved" : "investigation.notice.partyChanged",
                path(id),
                () -> partyPage(id, party, form, actor, model));
    }

    @PostMapping("/links")
    String link(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> values,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        LinkForm form = LinkForm.of(new Entries(values));
        return Pages.afterwards(
                change.link(new CaseId(id), form.link(), actor),
                model,
                flash,
                "investigation.notice.linkAdded",
                path(id),
                () -> page(id, PartyForm.blank(), form, actor, model));
    }

    @PostMapping("/links/{number}/remove")
    String unlink(
            @PathVariable String id, @PathVariable int number, Actor actor, Model model, RedirectAttributes flash) {
        return Pages.afterwards(
                change.unlink(new CaseId(id), number, actor),
                model,
                flash,
                "investigation.notice.linkRemoved",
                path(id),
                () -> show(id, actor, model));
    }

    private String page(String id, PartyForm party, LinkForm link, Actor actor, Model model) {
        SupplyChain chain = form(id, party, actor, model);
        model.addAttribute("chain", chain);
        model.addAttribute("picture", ChainPicture.of(chain));
        model.addAttribute("plot", PlacesPlot.of(chain));
        model.addAttribute("link", link);
        model.addAttribute("partyOptions", named(chain));
        model.addAttribute("linkKinds", options.of(Link.Kind.class, Link.Kind::labelKey));
        return "investigation/chainPage";
    }

    private String partyPage(String id, Party party, PartyForm form, Actor actor, Model model) {
        form(id, form, actor, model);
        model.addAttribute("party", party);
        return "investigation/partyPage";
    }

    private SupplyChain form(String id, PartyForm form, Actor actor, Model model) {
        Investigation investigation = investigations.find(new CaseId(id)).orElseThrow(NotFound::new);
        model.addAttribute("investigation", investigation);
        model.addAttribute("mayWrite", access.mayWrite(investigation, actor));
        model.addAttribute("entered", form);
        model.addAttribute("kinds", options.of(Plan.Role.class, Plan.Role::labelKey));
        model.addAttribute("countries", options.countries());
        model.addAttribute(
                "exhibitOptions",
                investigation.exhibits().stream()
                        .collect(Collectors.toMap(
                                each -> String.valueOf(each.number()),
                                SupplyChainController::label,
                                (first, second) -> first,
                                LinkedHashMap::new)));
        return chains.of(investigation.id());
    }

    private static String label(Exhibit exhibit) {
        return exhibit.number() + " " + exhibit.title();
    }

    private static Map<String, String> named(SupplyChain chain) {
        Map<String, String> named = new LinkedHashMap<>();
        chain.parties()
                .forEach(each -> named.put(String.valueOf(each.number()), "P" + each.number() + " " + each.name()));
        return named;
    }

    private static String path(String id) {
        return "/investigations/" + id + "/chain";
    }
}
