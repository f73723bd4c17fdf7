package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionView;
import org.openwro.petition.Petitioners;
import org.openwro.petition.ViewPetition;
import org.openwro.platform.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page of the petitioner shows while its petition takes what is added: the petition, and what was entered. */
@Component
class PetitionPages {

    private final ViewPetition viewPetition;

    PetitionPages(ViewPetition viewPetition) {
        this.viewPetition = viewPetition;
    }

    /** @throws NotFound when there is no such petition for this actor, or it takes nothing more */
    PetitionView open(String id, PetitionForm form, Actor actor, Model model) {
        PetitionView view = viewPetition
                .view(new PetitionId(id), actor)
                .filter(each -> each.petition().takesEvidence() && !Petitioners.readsEvery(actor))
                .orElseThrow(NotFound::new);
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        return view;
    }
}
