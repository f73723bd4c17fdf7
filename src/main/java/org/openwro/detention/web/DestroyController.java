package org.openwro.detention.web;

import org.openwro.detention.Detention;
import org.openwro.detention.RecordDestruction;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where, when and before whom abandoned goods were destroyed. */
@Controller
@RequestMapping("/detention/destroy/{taskId}")
class DestroyController extends DetentionTaskPage {

    private final RecordDestruction recordDestruction;

    DestroyController(DetentionPages pages, RecordDestruction recordDestruction) {
        super(pages, "detention/disposalPage", "detention.destroy.done");
        this.recordDestruction = recordDestruction;
    }

    @Override
    Outcome<?> finish(Detention detention, Entered entered, Actor actor) {
        return recordDestruction.record(
                new RecordDestruction.Command(
                        detention.id(),
                        entered.day("on"),
                        entered.text("where"),
                        entered.text("before"),
                        entered.quantities(detention.linesInHand())),
                actor);
    }

    @Override
    void fill(String taskId, Model model) {
        model.addAttribute("kind", "destroy");
        model.addAttribute("action", "/detention/destroy/" + taskId);
    }
}
