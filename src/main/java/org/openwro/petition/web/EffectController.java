package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.PetitionEffect;
import org.openwro.petition.PetitionId;
import org.openwro.petition.ViewEffect;
import org.openwro.platform.PageQuery;
import org.openwro.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How far the effect of a granted petition is. */
@Controller
class EffectController {

    private final ViewEffect viewEffect;

    EffectController(ViewEffect viewEffect) {
        this.viewEffect = viewEffect;
    }

    @GetMapping("/petitions/{id}/effect")
    String show(@PathVariable String id, @RequestParam(required = false) Integer page, Actor actor, Model model) {
        PetitionEffect effect = viewEffect
                .view(new PetitionId(id), PageQuery.of(page, null), actor)
                .orElseThrow(NotFound::new);
        model.addAttribute("effect", effect);
        model.addAttribute("view", effect.view());
        model.addAttribute("url", "/petitions/" + id + "/effect");
        return "petition/effectPage";
    }
}
