package org.openwro.workflow.model;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.openwro.workflow.model.Picture.Line;
import org.openwro.workflow.model.Picture.Shape;

/** What makes a diagram a readable picture: everything is drawn, nothing overlaps, flows run straight and cross nothing. */
final class PictureRules implements ModelRule {

    /** Free space between shapes, in pixels. */
    private static final int MARGIN = 10;

    @Override
    public List<String> violations(Model model) {
        Picture picture = Picture.of(model);
        List<String> found = new ArrayList<>();
        everythingIsDrawn(model, picture, found);
        shapesKeepApart(List.copyOf(picture.shapes().values()), found);
        for (Line line : picture.lines().values()) {
            flowRunsStraight(line, picture, found);
        }
        flowsDoNotCross(
                picture.lines().values().stream().filter(Line::isOrthogonal).toList(), found);
        return found;
    }

    private static void everythingIsDrawn(Model model, Picture picture, List<String> found) {
        for (FlowNode node : model.all(FlowNode.class)) {
            if (!picture.shapes().containsKey(node)) {
                found.add(node.getId() + " is not drawn");
            }
        }
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            if (!picture.lines().containsKey(flow)) {
                found.add(flow.getId() + " is not drawn");
            }
        }
    }

    private static void shapesKeepApart(List<Shape> shapes, List<String> found) {
        for (int i = 0; i < shapes.size(); i++) {
            for (Shape b : shapes.subList(i + 1, shapes.size())) {
                Shape a = shapes.get(i);
                if (!a.belongsTogether(b) && a.box().grownBy(MARGIN).overlaps(b.box())) {
                    found.add(a.id() + " and " + b.id() + " overlap or stand too close");
                }
                if (a.isWithin(b) && !b.box().covers(a.box())
                        || b.isWithin(a) && !a.box().covers(b.box())) {
                    found.add(a.id() + " and " + b.id() + ": one belongs inside the other and is drawn outside");
                }
            }
        }
    }

    private static void flowRunsStraight(Line line, Picture picture, List<String> found) {
        if (!line.isOrthogonal()) {
            found.add(line.id() + " is not orthogonal");
            return;
        }
        Shape source = picture.shapeOf(line.flow().getSource());
        Shape target = picture.shapeOf(line.flow().getTarget());
        Trail trail = line.trail();
        for (Shape shape : picture.shapes().values()) {
            boolean around = source != null && source.isWithin(shape);
            if (shape != source && shape != target && !around && trail.enters(shape.box())) {
                found.add(line.id() + " crosses " + shape.id());
            }
        }
        if (source != null && target != null) {
            docks(line, source, line.waypoints().get(0), trail.without(2, 0), found);
            docks(line, target, line.waypoints().get(line.waypoints().size() - 1), trail.without(0, 2), found);
        }
    }

    /** A flow begins and ends on a border (of circles and diamonds: in the middle of a side) and does not run through the shape. */
    private static void docks(Line line, Shape shape, Point end, Trail rest, List<String> found) {
        boolean rectangle = shape.node() instanceof Activity;
        boolean onBorder =
                rectangle ? shape.box().hasOnBorder(end) : shape.box().hasSideMiddle(end);
        if (!onBorder || rest.enters(shape.box())) {
            found.add(line.id() + " does not dock on the border of " + shape.id());
        }
    }

    private static void flowsDoNotCross(List<Line> lines, List<String> found) {
        for (int i = 0; i < lines.size(); i++) {
            for (Line b : lines.subList(i + 1, lines.size())) {
                if (cross(lines.get(i), b)) {
                    found.add(lines.get(i).id() + " and " + b.id() + " cross");
                }
            }
        }
    }

    /** Flows may share their trunk where they leave the same source or merge before the same target, and nothing else. */
    private static boolean cross(Line a, Line b) {
        Trail first = a.trail();
        Trail second = b.trail();
        boolean sameSource = a.flow().getSource().equals(b.flow().getSource());
        boolean sameTarget = a.flow().getTarget().equals(b.flow().getTarget());
        int start = sameSource ? first.commonStart(second) : 0;
        int end = sameTarget ? first.commonEnd(second) : 0;
        return first.without(start, end).meets(second.without(start, end));
    }
}
