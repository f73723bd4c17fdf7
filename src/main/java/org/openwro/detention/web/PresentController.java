package org.openwro.detention.web;

import org.openwro.detention.Detention;
import org.openwro.detention.RecordPresentation;
import org.openwro.identity.Actor;
import org.openwro.platform.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** When the goods could be viewed and examined. */
@Controller
@RequestMapping("/detention/present/{taskId}")
class PresentController extends DetentionTaskPage {

    private final RecordPresentation recordPresentation;

    PresentController(DetentionPages pages, RecordPresentation recordPresentation) {
        super(pages, "detention/presentPage", "detention.present.done");
        this.recordPresentation = recordPresentation;
    }

    @Override
    Outcome<?> finish(Detention detention, Entered entered, Actor actor) {
        return recordPresentation.record(
                new RecordPresentation.Command(detention.id(), entered.day("presentedOn")), actor);
    }
}
