package org.openwro.modelling.check;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.openwro.modelling.check.Picture.Line;
import org.openwro.modelling.check.Picture.Shape;

/** What makes the words of a diagram readable: they fit their place, and nothing else stands or runs there. */
final class LabelRules implements ModelRule {

    private static final int LONGEST_TASK_NAME = 45;
    private static final int PADDING = 5;
    private static final int TASK_FONT = 12;
    private static final int TASK_LINE = 15;
    private static final int LABEL_FONT = 11;
    private static final int LABEL_LINE = 13;

    @Override
    public void check(Model model, House house, Findings found) {
        Picture picture = Picture.of(model);
        for (FlowElement element : model.elements()) {
            boolean inside = element instanceof Activity;
            if (!inside && hasName(element) && picture.labelOf(element).isEmpty()) {
                found.warning("label.missing", element.getId());
            }
            if (inside && !(element instanceof SubProcess) && hasName(element)) {
                taskTextFits(picture, (FlowNode) element, found);
            }
        }
        List<Map.Entry<FlowElement, Box>> labels = List.copyOf(picture.labels().entrySet());
        for (int i = 0; i < labels.size(); i++) {
            labelFits(labels.get(i).getKey(), labels.get(i).getValue(), found);
            labelStandsFree(labels.get(i).getKey(), labels.get(i).getValue(), picture, found);
            for (Map.Entry<FlowElement, Box> other : labels.subList(i + 1, labels.size())) {
                if (labels.get(i).getValue().overlaps(other.getValue())) {
                    found.warning(
                            "label.overlap",
                            labels.get(i).getKey().getId(),
                            other.getKey().getId());
                }
            }
        }
    }

    private static void taskTextFits(Picture picture, FlowNode task, Findings found) {
        Shape shape = picture.shapeOf(task);
        if (shape == null) {
            return;
        }
        int width = shape.box().width() - 2 * PADDING;
        int height = shape.box().height() - 2 * PADDING;
        if (task.getName().length() > LONGEST_TASK_NAME || !fits(task.getName(), width, height, TASK_FONT, TASK_LINE)) {
            found.warning("label.box", task.getId());
        }
    }

    private static void labelFits(FlowElement element, Box label, Findings found) {
        if (!hasName(element)) {
            found.warning("label.nameless", element.getId());
        } else if (!fits(element.getName(), label.width(), label.height(), LABEL_FONT, LABEL_LINE)) {
            found.warning("label.small", element.getId());
        }
    }

    private static boolean fits(String text, int width, int height, int font, int lineHeight) {
        List<String> lines = TextWidths.wrap(text, width, font);
        return lines.size() * lineHeight <= height
                && lines.stream().allMatch(line -> TextWidths.widthOf(line, font) <= width);
    }

    private static void labelStandsFree(FlowElement element, Box label, Picture picture, Findings found) {
        for (Shape shape : picture.shapes().values()) {
            boolean around = shape.node() instanceof SubProcess && shape.box().covers(label);
            if (!around && label.overlaps(shape.box())) {
                found.warning("label.shape", element.getId(), shape.id());
            }
        }
        for (Line line : picture.lines().values()) {
            if (line.isOrthogonal() && line.trail().enters(label)) {
                found.warning("label.crossed", element.getId(), line.id());
            }
        }
    }

    private static boolean hasName(FlowElement element) {
        return element.getName() != null && !element.getName().isBlank();
    }
}
