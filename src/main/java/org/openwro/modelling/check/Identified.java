package org.openwro.modelling.check;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What the other rules take for granted: everything has an id, and boundary events sit on something. */
final class Identified {

    private Identified() {}

    static boolean everything(Model model, Findings found) {
        boolean good = true;
        for (FlowElement element : model.elements()) {
            if (element.getId() == null || element.getId().isBlank()) {
                found.error("id.missing", "", element.getElementType().getTypeName());
                good = false;
            }
        }
        for (BoundaryEvent event : model.all(BoundaryEvent.class)) {
            if (event.getAttachedTo() == null) {
                found.error("event.loose", event.getId());
                good = false;
            }
        }
        return good;
    }
}
