package org.openwro.workflow.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One {@code .bpmn} file: its text and what it parses to (which also checks it against the schema of BPMN 2.0). */
record Model(Path file, String text, BpmnModelInstance bpmn) {

    static final Path HOME = Path.of("bpmn");

    static List<Model> all() {
        try (Stream<Path> files = Files.walk(HOME)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Model::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model read(Path file) {
        try {
            String text = Files.readString(file);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Model(file, text, Bpmn.readModelFromStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its ending; also the name of its page under {@code docs/processes}. */
    String name() {
        return file.getFileName().toString().replaceFirst("\\.bpmn$", "");
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    Collection<FlowElement> elements() {
        return all(FlowElement.class);
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return bpmn.getModelElementsByType(type);
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
