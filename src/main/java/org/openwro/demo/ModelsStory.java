package org.openwro.demo;

import org.openwro.identity.Actor;
import org.openwro.modelling.DraftModels;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.ModelVersion;
import org.openwro.modelling.Models;
import org.openwro.modelling.ReleaseModels;
import org.springframework.core.annotation.Order;

/** A change of the port instruction that the model editor has handed in and the approver has not looked at yet. */
@DemoPart
@Order(90)
class ModelsStory implements Story {

    private static final String KEY = "process_portInstruction";

    private final Models models;
    private final DraftModels drafts;
    private final ReleaseModels release;
    private final Stage stage;

    ModelsStory(Models models, DraftModels drafts, ReleaseModels release, Stage stage) {
        this.models = models;
        this.drafts = drafts;
        this.release = release;
        this.stage = stage;
    }

    @Override
    public String name() {
        return "models";
    }

    @Override
    public void tell() {
        Actor edith = stage.actor("edith");
        String text = models.inForce(KEY)
                .orElseThrow()
                .content()
                .replace("retryCycles.standard", "retryCycles.patient")
                .replace(
                        "Asks the port director to see to the acknowledgement.",
                        "Asks the port director to see to the acknowledgement and to answer by the next business day.");
        ModelVersion draft = drafts.bring(
                        ModelKind.BPMN,
                        text,
                        "Port directors asked what is expected of them, and the reminder may wait for a slow mail server.",
                        edith)
                .orThrow();
        drafts.comment(
                        draft.id(),
                        "serviceTask_remindPortDirector",
                        "Says now by when the director should answer.",
                        edith)
                .orThrow();
        release.submit(draft.id(), edith).orThrow();
    }
}
