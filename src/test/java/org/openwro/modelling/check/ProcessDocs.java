package org.openwro.modelling.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The pages under {@code docs/processes}: per model a picture and a table of tasks with role, form, clock and source; and an index. */
final class ProcessDocs {

    static final Path HOME = Path.of("docs", "processes");

    private static final String NOTE =
            """
            <!-- Written from the models by ProcessDocsTest; to write it anew:
                 mvn test -Dtest=ProcessDocsTest -Dopenwro.docs.write=true -->
            """;

    private ProcessDocs() {}

    /** File names with what the files must hold. */
    static Map<String, String> pages(List<Model> models) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("README.md", index(models));
        for (Model model : models) {
            pages.put(model.name() + ".md", page(model));
            pages.put(model.name() + ".svg", ProcessPicture.of(model));
        }
        return pages;
    }

    /** True for a page that was written from a model, now or earlier. */
    static boolean isWritten(Path file) {
        try {
            return Files.isRegularFile(file)
                    && (file.toString().endsWith(".svg")
                            || Files.readString(file).startsWith(NOTE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String index(List<Model> models) {
        StringBuilder page = new StringBuilder(NOTE);
        page.append(
                """

                # Processes

                Each case of OpenWRO is carried by a BPMN process of the embedded engine. The business key of an instance is the id of its case; the processes hand
                over to each other by domain events in one transaction. Clocks C01 to C25 are computed by the calendar module.

                | Process | What it carries | Ends | Source |
                |---|---|---|---|
                """);
        for (Model model : models) {
            Documented documented = Documented.of(model.process());
            String ends = inOrder(model, EndEvent.class).stream()
                    .map(FlowNode::getName)
                    .collect(Collectors.joining(", "));
            page.append(row(
                    "[" + model.process().getName() + "](" + model.name() + ".md)",
                    documented.text().lines().findFirst().orElse(""),
                    ends,
                    documented.source()));
        }
        return page.toString();
    }

    private static String page(Model model) {
        Documented documented = Documented.of(model.process());
        String file = model.file();
        StringBuilder page = new StringBuilder(NOTE);
        page.append("\n# %s\n\n%s\n\n".formatted(model.process().getName(), documented.text()));
        page.append("![%s](%s.svg)\n\n".formatted(model.process().getName(), model.name()));
        page.append("Model [`%s`](../../%s), process `%s`.\n"
                .formatted(file, file, model.process().getId()));
        page.append("Source: %s.%s\n"
                .formatted(
                        documented.source(),
                        documented.clock().isEmpty() ? "" : " Clocks: " + documented.clock() + "."));
        page.append(
                "\n## Tasks\n\n| Task | Role | Form | Clock | Source | What happens |\n|---|---|---|---|---|---|\n");
        inOrder(model, Activity.class).stream()
                .filter(task -> !(task instanceof SubProcess))
                .forEach(task -> page.append(task(task)));
        timers(model, page);
        messages(model, page);
        page.append("\n## Ends\n\n");
        inOrder(model, EndEvent.class)
                .forEach(end -> page.append("- ").append(end.getName()).append('\n'));
        return page.toString();
    }

    private static String task(FlowNode task) {
        Documented documented = Documented.of(task);
        String role = task instanceof UserTask user
                ? role(user.getCamundaCandidateGroups())
                : task instanceof CallActivity call ? "`" + call.getCalledElement() + "`" : "(system)";
        String form = task instanceof UserTask user ? "`" + user.getCamundaFormKey() + "`" : "";
        return row(task.getName(), role, form, documented.clock(), documented.source(), documented.text());
    }

    private static void timers(Model model, StringBuilder page) {
        List<FlowNode> timers = waiting(model, TimerEventDefinition.class);
        if (!timers.isEmpty()) {
            page.append("\n## Timers\n\n| Timer | Clock | Source | What it means |\n|---|---|---|---|\n");
            timers.forEach(timer -> {
                Documented documented = Documented.of(timer);
                page.append(row(timer.getName(), documented.clock(), documented.source(), documented.text()));
            });
        }
    }

    private static void messages(Model model, StringBuilder page) {
        List<FlowNode> waiting = waiting(model, MessageEventDefinition.class);
        if (!waiting.isEmpty()) {
            page.append("\n## Messages\n\n| Event | Message |\n|---|---|\n");
            waiting.forEach(event -> page.append(row(event.getName(), "`" + message(event) + "`")));
        }
    }

    private static String message(FlowNode event) {
        return event.getChildElementsByType(MessageEventDefinition.class)
                .iterator()
                .next()
                .getMessage()
                .getName();
    }

    private static List<FlowNode> waiting(Model model, Class<? extends EventDefinition> definition) {
        return inOrder(model, FlowNode.class).stream()
                .filter(node -> !node.getChildElementsByType(definition).isEmpty())
                .toList();
    }

    private static List<FlowNode> inOrder(Model model, Class<? extends FlowNode> type) {
        return Picture.of(model)
                .inOrder(model.all(FlowNode.class).stream()
                        .filter(type::isInstance)
                        .toList());
    }

    private static String role(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(Markup::cell).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
