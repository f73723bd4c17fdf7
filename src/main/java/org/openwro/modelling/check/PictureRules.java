package org.openwro.modelling.check;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.openwro.modelling.check.Picture.Line;
import org.openwro.modelling.check.Picture.Shape;

/** What makes a diagram a readable picture: everything is drawn, nothing overlaps, flows run straight and cross nothing. */
final class PictureRules implements ModelRule {

    /** Free space between shapes, in pixels. */
    private static final int MARGIN = 10;

    @Override
    public void check(Model model, House house, Findings found) {
        Picture picture = Picture.of(model);
        everythingIsDrawn(model, picture, found);
        shapesKeepApart(List.copyOf(picture.shapes().values()), found);
        for (Line line : picture.lines().values()) {
            flowRunsStraight(line, picture, found);
        }
        flowsDoNotCross(
                picture.lines().values().stream().filter(Line::isOrthogonal).toList(), found);
    }

    private static void everythingIsDrawn(Model model, Picture picture, Findings found) {
        for (FlowNode node : model.all(FlowNode.class)) {
            if (!picture.shapes().containsKey(node)) {
                found.error("picture.missing", node.getId());
            }
        }
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            if (!picture.lines().containsKey(flow)) {
                found.error("picture.missing", flow.getId());
            }
        }
    }

    private static void shapesKeepApart(List<Shape> shapes, Findings found) {
        for (int i = 0; i < shapes.size(); i++) {
            for (Shape b : shapes.subList(i + 1, shapes.size())) {
                Shape a = shapes.get(i);
                if (!a.belongsTogether(b) && a.box().grownBy(MARGIN).overlaps(b.box())) {
                    found.warning("picture.close", a.id(), b.id());
                }
                if (a.isWithin(b) && !b.box().covers(a.box())
                        || b.isWithin(a) && !a.box().covers(b.box())) {
                    found.warning("picture.outside", a.id(), b.id());
                }
            }
        }
    }

    private static void flowRunsStraight(Line line, Picture picture, Findings found) {
        if (!line.isOrthogonal()) {
            found.warning("picture.slanted", line.id());
            return;
        }
        Shape source = picture.shapeOf(line.flow().getSource());
        Shape target = picture.shapeOf(line.flow().getTarget());
        Trail trail = line.trail();
        for (Shape shape : picture.shapes().values()) {
            boolean around = source != null && source.isWithin(shape);
            if (shape != source && shape != target && !around && trail.enters(shape.box())) {
                found.warning("picture.crosses", line.id(), shape.id());
            }
        }
        if (source != null && target != null) {
            docks(line, source, line.waypoints().get(0), trail.without(2, 0), found);
            docks(line, target, line.waypoints().get(line.waypoints().size() - 1), trail.without(0, 2), found);
        }
    }

    /** A flow begins and ends on a border (of circles and diamonds: in the middle of a side) and does not run through the shape. */
    private static void docks(Line line, Shape shape, Point end, Trail rest, Findings found) {
        boolean rectangle = shape.node() instanceof Activity;
        boolean onBorder =
                rectangle ? shape.box().hasOnBorder(end) : shape.box().hasSideMiddle(end);
        if (!onBorder || rest.enters(shape.box())) {
            found.warning("picture.dock", line.id(), shape.id());
        }
    }

    private static void flowsDoNotCross(List<Line> lines, Findings found) {
        for (int i = 0; i < lines.size(); i++) {
            for (Line b : lines.subList(i + 1, lines.size())) {
                if (cross(lines.get(i), b)) {
                    found.warning("picture.cross", lines.get(i).id(), b.id());
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
