package org.openwro.petition.web;

import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.petition.FilePetition;
import org.openwro.petition.PetitionId;
import org.openwro.petition.PetitionView;
import org.openwro.petition.Petitioners;
import org.openwro.petition.ViewPetition;
import org.openwro.petition.WithdrawPetition;
import org.openwro.platform.web.NotFound;
import org.openwro.platform.web.Pages;
import org.openwro.workflow.InboxTask;
import org.openwro.workflow.TaskDesk;
import org.openwro.workflow.TaskInbox;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One petition: where it stands and what is next, in plain words; its petitioner files and may withdraw it. */
@Controller
class PetitionController {

    private final ViewPetition viewPetition;
    private final FilePetition filePetition;
    private final WithdrawPetition withdrawPetition;
    private final TaskInbox inbox;
    private final TaskDesk desk;

    PetitionController(
            ViewPetition viewPetition,
            FilePetition filePetition,
            WithdrawPetition withdrawPetition,
            TaskInbox inbox,
            TaskDesk desk) {
        this.viewPetition = viewPetition;
        this.filePetition = filePetition;
        this.withdrawPetition = withdrawPetition;
        this.inbox = inbox;
        this.desk = desk;
    }

    @GetMapping("/petitions/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(new PetitionId(id), "", actor, model);
    }

    @PostMapping("/petitions/{id}/file")
    String file(@PathVariable String id, Actor actor, Model model, RedirectAttributes flash) {
        PetitionId petition = new PetitionId(id);
        return Pages.afterwards(
                filePetition.file(petition, actor),
                model,
                flash,
                "petition.notice.filed",
                "/petitions/" + id,
                () -> page(petition, "", actor, model));
    }

    @PostMapping("/petitions/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        PetitionId petition = new PetitionId(id);
        return Pages.afterwards(
                withdrawPetition.withdraw(petition, reason, actor),
                model,
                flash,
                "petition.notice.withdrawn",
                "/petitions/" + id,
                () -> page(petition, reason, actor, model));
    }

    private String page(PetitionId id, String reason, Actor actor, Model model) {
        PetitionView view = viewPetition.view(id, actor).orElseThrow(NotFound::new);
        model.addAttribute("view", view);
        model.addAttribute("reason", reason);
        model.addAttribute("staff", Petitioners.readsEvery(actor));
        model.addAttribute("mayVisit", actor.has(Role.INVESTIGATOR));
        model.addAttribute(
                "mayWithdraw",
                !Petitioners.readsEvery(actor) && view.petition().state().isOpen());
        model.addAttribute(
                "tasks",
                inbox.ofCase(id.value()).stream()
                        .map(InboxTask::id)
                        .flatMap(task -> desk.open(task, actor).isRefused()
                                ? java.util.stream.Stream.empty()
                                : inbox.find(task).stream())
                        .toList());
        return "petition/petitionPage";
    }
}
