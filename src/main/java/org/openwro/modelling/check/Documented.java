package org.openwro.modelling.check;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** The documentation of an element, taken apart: what it says, the source in law or practice, the clocks; empty when absent. */
record Documented(String text, String source, String clock) {

    private static final String SOURCE = "Source:";
    private static final String CLOCK = "Clock:";

    static Documented of(BaseElement element) {
        List<String> text = new ArrayList<>();
        String source = "";
        String clock = "";
        for (var documentation : element.getDocumentations()) {
            for (String line : documentation.getTextContent().strip().lines().toList()) {
                if (line.startsWith(SOURCE)) {
                    source = line.substring(SOURCE.length()).strip();
                } else if (line.startsWith(CLOCK)) {
                    clock = line.substring(CLOCK.length()).strip();
                } else {
                    text.add(line.strip());
                }
            }
        }
        return new Documented(String.join("\n", text), source, clock);
    }
}
