package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionView;
import org.openwro.petition.Petitioners;
import org.openwro.petition.ViewPetition;
import org.openwro.platform.web.NotFound;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every task page of a petition shows: the task, the petition, and what was entered. */
@Component
class PetitionTaskPages {

    private final TaskDesk desk;
    private final ViewPetition viewPetition;

    PetitionTaskPages(TaskDesk desk, ViewPetition viewPetition) {
        this.desk = desk;
        this.viewPetition = viewPetition;
    }

    /** @throws org.openwro.platform.RefusedException when the task is finished, not for this actor, or in other hands */
    PetitionView open(String taskId, PetitionForm form, Actor actor, Model model) {
        InboxTask task = desk.open(taskId, actor).orThrow();
        PetitionView view =
                viewPetition.view(new PetitionId(task.businessKey()), actor).orElseThrow(NotFound::new);
        model.addAttribute("task", task);
        model.addAttribute("view", view);
        model.addAttribute("form", form);
        model.addAttribute("staff", Petitioners.readsEvery(actor));
        return view;
    }
}
