package org.openwro.modelling.play;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.openwro.modelling.check.Model;
import org.openwro.modelling.play.Node.Kind;
import org.openwro.modelling.play.Node.Trigger;
import org.openwro.modelling.play.Node.Work;

/** Takes a process model apart into places and ways. */
public final class ReadProcess {

    private ReadProcess() {}

    /** Empty when the text is no process, or a flow leads nowhere. */
    public static Optional<ProcessGraph> of(String text) {
        try {
            Model model = Model.of("model.bpmn", text);
            if (model.all(org.camunda.bpm.model.bpmn.instance.Process.class).size() != 1) {
                return Optional.empty();
            }
            Map<String, Flow> flows = new LinkedHashMap<>();
            model.all(SequenceFlow.class).forEach(flow -> flows.put(flow.getId(), flow(flow)));
            Map<String, Node> nodes = new LinkedHashMap<>();
            model.all(FlowNode.class).forEach(node -> nodes.put(node.getId(), node(node, flows.values())));
            boolean whole = !nodes.containsKey(null)
                    && flows.values().stream()
                            .allMatch(flow -> nodes.containsKey(flow.source()) && nodes.containsKey(flow.target()));
            return whole ? Optional.of(new ProcessGraph(model.process().getId(), nodes, flows)) : Optional.empty();
        } catch (ModelException unreadable) {
            return Optional.empty();
        }
    }

    private static Flow flow(SequenceFlow flow) {
        return new Flow(
                flow.getId(),
                plain(flow.getName()),
                id(flow.getSource()),
                id(flow.getTarget()),
                flow.getConditionExpression() == null
                        ? ""
                        : flow.getConditionExpression().getTextContent().strip());
    }

    /** The engine, too, goes by where the flows begin and end, and by their order in the text. */
    private static Node node(FlowNode node, Collection<Flow> flows) {
        EventDefinition definition = node.getChildElementsByType(EventDefinition.class).stream()
                .findFirst()
                .orElse(null);
        return new Node(
                node.getId(),
                plain(node.getName()),
                kind(node),
                node.getElementType().getTypeName(),
                node.getParentElement() instanceof SubProcess around ? around.getId() : "",
                node instanceof BoundaryEvent event ? id(event.getAttachedTo()) : "",
                node instanceof BoundaryEvent event
                        ? event.cancelActivity()
                        : !(node instanceof StartEvent start) || start.isInterrupting(),
                trigger(definition),
                awaited(definition),
                flows.stream()
                        .filter(flow -> flow.target().equals(node.getId()))
                        .map(Flow::id)
                        .toList(),
                flows.stream()
                        .filter(flow -> flow.source().equals(node.getId()))
                        .map(Flow::id)
                        .toList(),
                plain(node.getAttributeValue("default")),
                work(node));
    }

    private static String id(FlowNode node) {
        return node == null || node.getId() == null ? "" : node.getId();
    }

    private static Kind kind(FlowNode node) {
        if (node instanceof SubProcess sub) {
            return sub.triggeredByEvent() ? Kind.EVENT_SUB_PROCESS : Kind.SUB_PROCESS;
        }
        if (node instanceof Activity) {
            return node instanceof UserTask
                    ? Kind.USER_TASK
                    : node instanceof BusinessRuleTask
                            ? Kind.DECISION
                            : node instanceof CallActivity
                                    ? Kind.CALL
                                    : node instanceof ReceiveTask ? Kind.RECEIVE : Kind.SYSTEM_TASK;
        }
        if (node instanceof StartEvent) {
            return Kind.START;
        }
        if (node instanceof EndEvent) {
            return Kind.END;
        }
        if (node instanceof CatchEvent) {
            return node instanceof BoundaryEvent ? Kind.BOUNDARY : Kind.CATCH;
        }
        if (node instanceof ParallelGateway) {
            return Kind.PARALLEL;
        }
        if (node instanceof InclusiveGateway) {
            return Kind.INCLUSIVE;
        }
        if (node instanceof EventBasedGateway) {
            return Kind.EVENT_GATEWAY;
        }
        return node instanceof ExclusiveGateway ? Kind.EXCLUSIVE : Kind.THROW;
    }

    private static Trigger trigger(EventDefinition definition) {
        return definition instanceof TimerEventDefinition
                ? Trigger.TIMER
                : definition instanceof MessageEventDefinition
                        ? Trigger.MESSAGE
                        : definition instanceof ErrorEventDefinition
                                ? Trigger.ERROR
                                : definition instanceof TerminateEventDefinition ? Trigger.TERMINATE : Trigger.NONE;
    }

    private static String awaited(EventDefinition definition) {
        if (definition instanceof TimerEventDefinition timer && timer.getTimeDate() != null) {
            return variable(timer.getTimeDate().getTextContent());
        }
        if (definition instanceof MessageEventDefinition message && message.getMessage() != null) {
            return plain(message.getMessage().getName());
        }
        return definition instanceof ErrorEventDefinition error && error.getError() != null
                ? plain(error.getError().getErrorCode())
                : "";
    }

    private static Work work(FlowNode node) {
        if (node instanceof UserTask task) {
            return new Work(
                    plain(task.getCamundaCandidateGroups()),
                    plain(task.getCamundaFormKey()),
                    variable(task.getCamundaDueDate()),
                    "",
                    "",
                    "",
                    "");
        }
        if (node instanceof BusinessRuleTask task) {
            return new Work(
                    "",
                    "",
                    "",
                    plain(task.getCamundaDecisionRef()),
                    plain(task.getCamundaResultVariable()),
                    plain(task.getCamundaMapDecisionResult()),
                    "");
        }
        return node instanceof CallActivity call
                ? new Work("", "", "", "", "", "", plain(call.getCalledElement()))
                : Work.NONE;
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip();
    }

    /** The name in {@code ${name}}. */
    private static String variable(String expression) {
        return plain(expression).replaceAll("^\\$\\{|}$", "");
    }
}
