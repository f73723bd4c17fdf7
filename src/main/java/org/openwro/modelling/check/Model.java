package org.openwro.modelling.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * One process model: its text and what it parses to (which also checks it against the schema of BPMN 2.0).
 *
 * @param file path of the file that it is or would be, such as {@code bpmn/order/order-in-force.bpmn}
 */
public record Model(String file, String text, BpmnModelInstance bpmn) {

    /** @throws org.camunda.bpm.model.xml.ModelException when the text is no BPMN 2.0 */
    public static Model of(String file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Model(file, text, Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
    }

    /** The file's name without its ending; also the name of its page under {@code docs/processes}. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.bpmn$", "");
    }

    public Process process() {
        return all(Process.class).iterator().next();
    }

    public Collection<FlowElement> elements() {
        return all(FlowElement.class);
    }

    public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    @Override
    public String toString() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
