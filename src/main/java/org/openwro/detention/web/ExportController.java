package org.openwro.detention.web;

import org.openwro.detention.Detention;
import org.openwro.detention.RecordExport;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The port sees the goods leave whose importer chose export. */
@Controller
@RequestMapping("/detention/export/{taskId}")
class ExportController extends DetentionTaskPage {

    private final RecordExport recordExport;

    ExportController(DetentionPages pages, RecordExport recordExport) {
        super(pages, "detention/disposalPage", "detention.export.done");
        this.recordExport = recordExport;
    }

    @Override
    Outcome<?> finish(Detention detention, Entered entered, Actor actor) {
        return recordExport.record(
                new RecordExport.Command(
                        detention.id(),
                        entered.day("on"),
                        entered.text("where"),
                        entered.text("before"),
                        entered.quantities(detention.linesInHand())),
                actor);
    }

    @Override
    void fill(String taskId, Model model) {
        model.addAttribute("kind", "export");
        model.addAttribute("action", "/detention/export/" + taskId);
    }
}
