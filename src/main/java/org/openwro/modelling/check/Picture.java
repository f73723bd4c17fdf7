package org.openwro.modelling.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The diagram of a model: its shapes and flows with their places, read from the diagram interchange part of the file. */
record Picture(Map<FlowNode, Shape> shapes, Map<SequenceFlow, Line> lines) {

    /** A node of the model as drawn; {@code label} is null when the name stands inside or there is none. */
    record Shape(FlowNode node, Box box, Box label) {

        String id() {
            return node.getId();
        }

        /** True for a boundary event on this shape, the shape it sits on, and a sub-process around it. */
        boolean belongsTogether(Shape other) {
            return sitsOn(other) || other.sitsOn(this) || isWithin(other) || other.isWithin(this);
        }

        boolean isWithin(Shape other) {
            return other.node instanceof SubProcess && other.node.equals(node.getParentElement());
        }

        private boolean sitsOn(Shape other) {
            return node instanceof BoundaryEvent event && other.node.equals(event.getAttachedTo());
        }
    }

    /** A flow of the model as drawn; {@code label} is null when it has no name. */
    record Line(SequenceFlow flow, List<Point> waypoints, Box label) {

        String id() {
            return flow.getId();
        }

        boolean isOrthogonal() {
            return Trail.isOrthogonal(waypoints);
        }

        Trail trail() {
            return Trail.along(waypoints);
        }
    }

    static Picture of(Model model) {
        Map<FlowNode, Shape> shapes = new LinkedHashMap<>();
        model.all(BpmnShape.class).forEach(drawn -> {
            if (drawn.getBpmnElement() instanceof FlowNode node) {
                shapes.put(node, new Shape(node, box(drawn.getBounds()), label(drawn.getBpmnLabel())));
            }
        });
        Map<SequenceFlow, Line> lines = new LinkedHashMap<>();
        model.all(BpmnEdge.class).forEach(drawn -> {
            if (drawn.getBpmnElement() instanceof SequenceFlow flow) {
                List<Point> way = drawn.getWaypoints().stream()
                        .map(point -> Point.of(point.getX(), point.getY()))
                        .toList();
                lines.put(flow, new Line(flow, way, label(drawn.getBpmnLabel())));
            }
        });
        return new Picture(shapes, lines);
    }

    /** Nodes as one reads the picture: from left to right, then from top to bottom; what is not drawn comes last. */
    List<FlowNode> inOrder(Collection<? extends FlowNode> nodes) {
        return nodes.stream()
                .map(FlowNode.class::cast)
                .sorted(Comparator.comparingInt((FlowNode node) -> place(node).x())
                        .thenComparingInt(node -> place(node).y()))
                .toList();
    }

    private Point place(FlowNode node) {
        Shape shape = shapes.get(node);
        return shape == null
                ? new Point(Integer.MAX_VALUE, 0)
                : new Point(shape.box().x(), shape.box().y());
    }

    Shape shapeOf(FlowNode node) {
        return shapes.get(node);
    }

    Optional<Box> labelOf(FlowElement element) {
        return Optional.ofNullable(
                element instanceof SequenceFlow
                        ? lines.containsKey(element) ? lines.get(element).label() : null
                        : shapes.containsKey(element) ? shapes.get(element).label() : null);
    }

    /** Every label with the element whose name it shows. */
    Map<FlowElement, Box> labels() {
        Map<FlowElement, Box> labels = new LinkedHashMap<>();
        shapes.forEach((node, shape) -> Optional.ofNullable(shape.label()).ifPresent(box -> labels.put(node, box)));
        lines.forEach((flow, line) -> Optional.ofNullable(line.label()).ifPresent(box -> labels.put(flow, box)));
        return labels;
    }

    private static Box label(BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : box(label.getBounds());
    }

    private static Box box(Bounds bounds) {
        Point corner = Point.of(bounds.getX(), bounds.getY());
        Point end = Point.of(bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
        return new Box(corner.x(), corner.y(), end.x() - corner.x(), end.y() - corner.y());
    }
}
