package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.PetitionLists;
import org.openwro.petition.PetitionSearch;
import org.openwro.petition.PetitionState;
import org.openwro.petition.Petitioners;
import org.openwro.platform.PageQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Petitions: all for the agency, the own ones for everybody else. */
@Controller
class PetitionListController {

    private final PetitionLists lists;
    private final Petitioners petitioners;
    private final PetitionOptions options;

    PetitionListController(PetitionLists lists, Petitioners petitioners, PetitionOptions options) {
        this.lists = lists;
        this.petitioners = petitioners;
        this.options = options;
    }

    @GetMapping("/petitions")
    String list(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) Integer page,
            @RequestParam(required = false) Integer size,
            Actor actor,
            Model model) {
        PetitionState wanted = PetitionForm.empty()
                .with("state", state)
                .choice("state", PetitionState.class)
                .orElse(null);
        model.addAttribute(
                "petitions", lists.search(new PetitionSearch(words, wanted), PageQuery.of(page, size), actor));
        model.addAttribute("words", words);
        model.addAttribute("state", wanted);
        model.addAttribute("states", options.states());
        model.addAttribute("staff", Petitioners.readsEvery(actor));
        model.addAttribute("mayFile", !petitioners.of(actor).isEmpty());
        model.addAttribute(
                "url",
                UriComponentsBuilder.fromPath("/petitions")
                        .queryParam("words", "{words}")
                        .queryParam("state", wanted == null ? "" : wanted.name())
                        .queryParam("size", PageQuery.of(page, size).size())
                        .build(words)
                        .toString());
        return "petition/petitionsPage";
    }
}
