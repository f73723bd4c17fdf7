package org.openwro.modelling.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.openwro.modelling.check.Picture.Line;
import org.openwro.modelling.check.Picture.Shape;

/** Draws a model as SVG straight from its diagram: the same input gives the same bytes, so that drift can be seen. */
final class ProcessPicture {

    private static final int EDGE = 20;
    private static final int CORNER = 5;

    private final StringBuilder svg = new StringBuilder();
    private final ShapeDrawer shapes = new ShapeDrawer(svg);

    private ProcessPicture() {}

    static String of(Model model) {
        return new ProcessPicture().draw(model);
    }

    private String draw(Model model) {
        Picture picture = Picture.of(model);
        begin(model, bounds(picture));
        // A sub-process lies under what it holds.
        picture.shapes().values().stream()
                .filter(shape -> shape.node() instanceof SubProcess)
                .forEach(shapes::draw);
        picture.lines().values().stream().sorted(Comparator.comparing(Line::id)).forEach(this::flow);
        // A boundary event lies on the task it watches.
        picture.shapes().values().stream()
                .filter(shape -> !(shape.node() instanceof SubProcess))
                .sorted(Comparator.comparing((Shape shape) -> shape.node() instanceof BoundaryEvent)
                        .thenComparing(Shape::id))
                .forEach(shapes::draw);
        picture.labels().entrySet().stream()
                .sorted(Comparator.comparing(label -> label.getKey().getId()))
                .forEach(this::label);
        return svg.append("</svg>\n").toString();
    }

    private void begin(Model model, Box box) {
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title\" viewBox=\"%d %d %d %d\" width=\"%d\" height=\"%d\" font-family=\"Arial, Helvetica, sans-serif\">\n"
                        .formatted(box.x(), box.y(), box.width(), box.height(), box.width(), box.height()));
        line("<title id=\"title\">%s</title>", Markup.xml(model.process().getName()));
        line(
                "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"10\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#1b1b1b\"/></marker></defs>");
        line(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>",
                box.x(), box.y(), box.width(), box.height());
    }

    private void flow(Line drawn) {
        List<Point> way = drawn.waypoints();
        StringBuilder path =
                new StringBuilder("M%d %d".formatted(way.get(0).x(), way.get(0).y()));
        for (int i = 1; i < way.size() - 1; i++) {
            Point before = towards(way.get(i), way.get(i - 1));
            Point after = towards(way.get(i), way.get(i + 1));
            path.append("L%d %dQ%d %d %d %d"
                    .formatted(
                            before.x(), before.y(), way.get(i).x(), way.get(i).y(), after.x(), after.y()));
        }
        Point end = way.get(way.size() - 1);
        path.append("L%d %d".formatted(end.x(), end.y()));
        line("<path d=\"%s\" fill=\"none\" stroke=\"#1b1b1b\" stroke-width=\"2\" marker-end=\"url(#arrow)\"/>", path);
        if (drawn.flow().getSource() instanceof ExclusiveGateway gateway
                && drawn.flow().equals(gateway.getDefault())) {
            Point start = way.get(0);
            line("<path d=\"M%d %dl6 12\" stroke=\"#1b1b1b\" stroke-width=\"2\"/>", start.x() + 5, start.y() - 6);
        }
    }

    private static Point towards(Point corner, Point other) {
        int dx = Integer.signum(other.x() - corner.x()) * CORNER;
        int dy = Integer.signum(other.y() - corner.y()) * CORNER;
        return new Point(corner.x() + dx, corner.y() + dy);
    }

    private void label(Map.Entry<FlowElement, Box> label) {
        if (!(label.getKey() instanceof Activity)) {
            shapes.text(
                    label.getKey().getName(),
                    label.getValue(),
                    11,
                    13,
                    label.getValue().y() + 11);
        }
    }

    private void line(String format, Object... args) {
        svg.append(format.formatted(args)).append('\n');
    }

    private static Box bounds(Picture picture) {
        Collection<Shape> shapes = picture.shapes().values();
        List<Box> boxes = Stream.of(
                        shapes.stream().map(Shape::box),
                        picture.labels().values().stream(),
                        picture.lines().values().stream()
                                .flatMap(line -> line.waypoints().stream())
                                .map(point -> new Box(point.x(), point.y(), 0, 0)))
                .flatMap(stream -> stream)
                .toList();
        int left = boxes.stream().mapToInt(Box::x).min().orElse(0);
        int top = boxes.stream().mapToInt(Box::y).min().orElse(0);
        int right = boxes.stream().mapToInt(Box::right).max().orElse(0);
        int bottom = boxes.stream().mapToInt(Box::bottom).max().orElse(0);
        return new Box(left, top, right - left, bottom - top).grownBy(EDGE);
    }
}
