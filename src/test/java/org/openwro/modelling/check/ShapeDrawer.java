package org.openwro.modelling.check;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.openwro.modelling.check.Picture.Shape;

/** Draws the shapes of a model in the notation of BPMN 2.0, as SVG elements. */
final class ShapeDrawer {

    private static final int TASK_PADDING = 7;

    private final StringBuilder svg;

    ShapeDrawer(StringBuilder svg) {
        this.svg = svg;
    }

    void draw(Shape shape) {
        if (shape.node() instanceof SubProcess) {
            subProcess(shape);
        } else if (shape.node() instanceof Activity) {
            task(shape);
        } else if (shape.node() instanceof Event) {
            event(shape);
        } else {
            gateway(shape);
        }
    }

    /** Centred lines, broken to the width of the box; {@code baseline} is that of the first line. */
    void text(String text, Box box, int fontSize, int lineHeight, int baseline) {
        int y = baseline;
        for (String line : TextWidths.wrap(text, box.width(), fontSize)) {
            line(
                    "<text x=\"%d\" y=\"%d\" font-size=\"%d\" text-anchor=\"middle\" fill=\"#1b1b1b\">%s</text>",
                    box.centre().x(), y, fontSize, Markup.xml(line));
            y += lineHeight;
        }
    }

    private void subProcess(Shape shape) {
        rectangle(shape.box(), 2, " stroke-dasharray=\"2 4\"");
        text(shape.node().getName(), shape.box(), 12, 14, shape.box().y() + 20);
    }

    private void task(Shape shape) {
        Box box = shape.box();
        rectangle(box, shape.node() instanceof CallActivity ? 4 : 2, "");
        Box inner = box.grownBy(-TASK_PADDING);
        List<String> lines = TextWidths.wrap(shape.node().getName(), inner.width(), 12);
        text(shape.node().getName(), inner, 12, 14, box.centre().y() - lines.size() * 7 + 11);
        int x = box.x() + 14;
        int y = box.y() + 13;
        if (shape.node() instanceof UserTask) {
            path("M%d %dm-7 10v-3q0 -5 7 -5q7 0 7 5v3z", x, y);
            circle(new Point(x, y - 2), 4, 1, "");
        } else if (shape.node() instanceof ServiceTask) {
            circle(new Point(x, y), 7, 3, " stroke-dasharray=\"2.75 2.75\"");
            circle(new Point(x, y), 6, 1, "");
            circle(new Point(x, y), 2, 1, "");
        } else if (shape.node() instanceof CallActivity) {
            int bottom = box.bottom() - 18;
            path("M%d %dm-7 0h14v14h-14zm7 3v8m-4 -4h8", box.centre().x(), bottom);
        }
    }

    private void event(Shape shape) {
        Point centre = shape.box().centre();
        int radius = shape.box().width() / 2;
        boolean quiet = shape.node() instanceof BoundaryEvent boundary && !boundary.cancelActivity();
        String dashes = quiet ? " stroke-dasharray=\"5 3\"" : "";
        circle(centre, radius, shape.node() instanceof EndEvent ? 4 : 2, dashes);
        if (!(shape.node() instanceof EndEvent || shape.node() instanceof StartEvent)) {
            circle(centre, radius - 3, 1, dashes);
        }
        if (has(shape, TimerEventDefinition.class)) {
            circle(centre, 10, 1, "");
            path("M%d %dm0 -7v7h5", centre.x(), centre.y());
        } else if (has(shape, MessageEventDefinition.class)) {
            path("M%d %dm-8 -6h16v12h-16zl8 6l8 -6", centre.x(), centre.y());
        }
    }

    private void gateway(Shape shape) {
        Box box = shape.box();
        Point c = box.centre();
        line(
                "<path d=\"M%d %dL%d %dL%d %dL%d %dz\" fill=\"#ffffff\" stroke=\"#1b1b1b\" stroke-width=\"2\"/>",
                c.x(), box.y(), box.right(), c.y(), c.x(), box.bottom(), box.x(), c.y());
        if (shape.node() instanceof EventBasedGateway) {
            circle(c, 13, 1, "");
            circle(c, 10, 1, "");
            path("M%d %dm0 -7l7 5l-3 8h-8l-3 -8z", c.x(), c.y());
        } else if (shape.node() instanceof ParallelGateway) {
            mark("M%d %dm0 -11v22m-11 -11h22", c);
        } else {
            mark("M%d %dm-7 -8l14 16m0 -16l-14 16", c);
        }
    }

    private static boolean has(Shape shape, Class<? extends EventDefinition> definition) {
        return !shape.node().getChildElementsByType(definition).isEmpty();
    }

    private void rectangle(Box box, int stroke, String more) {
        line(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"10\" fill=\"#ffffff\" stroke=\"#1b1b1b\" stroke-width=\"%d\"%s/>",
                box.x(), box.y(), box.width(), box.height(), stroke, more);
    }

    private void circle(Point centre, int radius, int stroke, String more) {
        line(
                "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" fill=\"#ffffff\" stroke=\"#1b1b1b\" stroke-width=\"%d\"%s/>",
                centre.x(), centre.y(), radius, stroke, more);
    }

    private void path(String way, int x, int y) {
        line("<path d=\"%s\" fill=\"#ffffff\" stroke=\"#1b1b1b\" stroke-width=\"1\"/>", way.formatted(x, y));
    }

    private void mark(String way, Point centre) {
        line(
                "<path d=\"%s\" fill=\"none\" stroke=\"#1b1b1b\" stroke-width=\"4\"/>",
                way.formatted(centre.x(), centre.y()));
    }

    private void line(String format, Object... args) {
        svg.append(format.formatted(args)).append('\n');
    }
}
