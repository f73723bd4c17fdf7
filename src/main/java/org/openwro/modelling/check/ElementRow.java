package org.openwro.modelling.check;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.xml.ModelException;

/**
 * One element of a process in words: the picture as a table.
 *
 * @param type as BPMN calls it
 * @param role who does it; empty for what the system does
 * @param form page or form, or the process that is called
 * @param retry name of the retry cycle; empty for none
 */
public record ElementRow(
        String id, String name, String type, String role, String form, String clock, String source, String retry) {

    /** Every node of the process, as one reads the picture; none when the text is no process. */
    public static List<ElementRow> of(String text) {
        try {
            Model model = Model.of("model.bpmn", text);
            return Picture.of(model).inOrder(model.all(FlowNode.class)).stream()
                    .map(ElementRow::row)
                    .toList();
        } catch (ModelException unreadable) {
            return new ArrayList<>();
        }
    }

    private static ElementRow row(FlowNode node) {
        Documented documented = Documented.of(node);
        String role = node instanceof UserTask task ? task.getCamundaCandidateGroups() : "";
        String form = node instanceof UserTask task
                ? task.getCamundaFormKey()
                : node instanceof CallActivity call ? call.getCalledElement() : "";
        String retry = node.getExtensionElements() == null
                ? ""
                : node.getExtensionElements().getChildElementsByType(CamundaFailedJobRetryTimeCycle.class).stream()
                        .map(cycle -> cycle.getTextContent().strip().replaceAll("^\\$\\{retryCycles\\.|}$", ""))
                        .findFirst()
                        .orElse("");
        return new ElementRow(
                node.getId() == null ? "" : node.getId(),
                node.getName() == null ? "" : node.getName(),
                node.getElementType().getTypeName(),
                role == null ? "" : role,
                form == null ? "" : form,
                documented.clock(),
                documented.source(),
                retry);
    }
}
