package org.openwro.modelling.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Whoever can put a model in place could run code, so every element, attribute and expression of a process passes an allow-list: no class,
 * script, connector, listener, external worker or import, and conditions that compare facts and call nothing.
 */
final class ProcessGate {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");
    private static final Set<String> REMARKS =
            Set.of("http://camunda.org/schema/modeler/1.0", "http://www.w3.org/2000/xmlns/");

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "process",
            "documentation",
            "extensionElements",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "message",
            "messageEventDefinition",
            "timerEventDefinition",
            "timeDate",
            "error",
            "errorEventDefinition",
            "terminateEventDefinition",
            "textAnnotation",
            "text",
            "association");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "targetNamespace",
            "exporter",
            "exporterVersion",
            "isExecutable",
            "sourceRef",
            "targetRef",
            "default",
            "attachedToRef",
            "cancelActivity",
            "calledElement",
            "messageRef",
            "errorRef",
            "errorCode",
            "triggeredByEvent",
            "isInterrupting",
            "gatewayDirection",
            "eventGatewayType",
            "associationDirection",
            "textFormat");
    private static final Set<String> EXTENSIONS = Set.of("failedJobRetryTimeCycle", "in", "out");
    private static final Map<String, Pattern> EXTENSION_ATTRIBUTES = Map.ofEntries(
            Map.entry("historyTimeToLive", Pattern.compile("P[1-9]\\d*D|[1-9]\\d*")),
            Map.entry("delegateExpression", Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}")),
            Map.entry("asyncBefore", Pattern.compile("true|false")),
            Map.entry("asyncAfter", Pattern.compile("true|false")),
            Map.entry("exclusive", Pattern.compile("true|false")),
            Map.entry("formKey", Pattern.compile("page:[a-z-]+/[a-z-]+|form:[a-z0-9-]+")),
            Map.entry("candidateGroups", Pattern.compile("[A-Z_]+")),
            Map.entry("dueDate", Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}")),
            Map.entry("jobPriority", Pattern.compile("-?\\d{1,6}")),
            Map.entry("versionTag", Pattern.compile("[A-Za-z0-9._ -]*")),
            Map.entry("decisionRef", Pattern.compile("[A-Za-z][A-Za-z0-9_-]*")),
            Map.entry("decisionRefBinding", Pattern.compile("latest")),
            Map.entry("mapDecisionResult", Pattern.compile("singleEntry|singleResult|collectEntries|resultList")),
            Map.entry("resultVariable", Pattern.compile("[a-z][A-Za-z0-9]*")));
    /** Attributes of {@code camunda:in} and {@code camunda:out}; the case number passes on as it is and never as anything else. */
    private static final Map<String, Pattern> HANDED_ON = Map.of(
            "variables", Pattern.compile("all"),
            "source", Pattern.compile("[a-z][A-Za-z0-9]*"),
            "target", Pattern.compile("[a-z][A-Za-z0-9]*"),
            "businessKey", Pattern.compile("#\\{execution\\.processBusinessKey}"));

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}");
    private static final Pattern RETRY = Pattern.compile("\\$\\{retryCycles\\.(quick|standard|patient)}");
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{");

    private final House house;
    private final Findings found;

    private ProcessGate(House house, Findings found) {
        this.house = house;
        this.found = found;
    }

    static void check(Document document, House house, Findings found) {
        SafeXml.visit(document.getDocumentElement(), new ProcessGate(house, found)::element);
    }

    private void element(Element element) {
        String id = SafeXml.idNear(element);
        String space = String.valueOf(element.getNamespaceURI());
        String name = element.getLocalName();
        boolean extension = space.equals(CAMUNDA);
        boolean drawing = DRAWING.contains(space);
        boolean known =
                extension ? EXTENSIONS.contains(name) : drawing || space.equals(BPMN) && ELEMENTS.contains(name);
        if (!known) {
            found.error("gate.element", id, element.getTagName());
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(element, element.getAttributes().item(i), extension, drawing, id);
        }
        text(element, extension ? "camunda:" + name : name, id);
    }

    private void attribute(Element element, Node attribute, boolean extension, boolean drawing, String id) {
        String space = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        String value = attribute.getNodeValue();
        boolean allowed;
        boolean expressionAllowed = false;
        if (CAMUNDA.equals(space)) {
            Pattern pattern = EXTENSION_ATTRIBUTES.get(name);
            allowed = pattern != null;
            if (allowed && !pattern.matcher(value).matches()) {
                found.error("gate.value", id, attribute.getNodeName(), value);
            }
            expressionAllowed = allowed;
        } else if (SCHEMA_INSTANCE.equals(space)) {
            allowed = name.equals("type");
        } else if (space != null) {
            allowed = REMARKS.contains(space);
        } else if (extension) {
            allowed = HANDED_ON.containsKey(name)
                    && HANDED_ON.get(name).matcher(value).matches();
            expressionAllowed = allowed;
        } else {
            allowed = drawing || ATTRIBUTES.contains(name);
            if (name.equals("calledElement") && !PLAIN_NAME.matcher(value).matches()) {
                found.error("gate.value", id, name, value);
                expressionAllowed = true;
            }
        }
        if (!allowed) {
            found.error("gate.attribute", id, attribute.getNodeName());
        } else if (!expressionAllowed && EXPRESSION.matcher(value).find()) {
            found.error("gate.expression", id, value);
        }
    }

    private void text(Element element, String name, String id) {
        String text = SafeXml.ownText(element);
        switch (name) {
            case "conditionExpression" -> {
                if (!Condition.isAllowed(text, house.delegates())) {
                    found.error("gate.condition", id, text);
                }
            }
            case "timeDate" -> {
                if (!VARIABLE.matcher(text).matches()) {
                    found.error("gate.timer", id, text);
                }
            }
            case "camunda:failedJobRetryTimeCycle" -> {
                if (!RETRY.matcher(text).matches()) {
                    found.error("retry.unknown", id);
                }
            }
            default -> {
                if (EXPRESSION.matcher(text).find()) {
                    found.error("gate.expression", id, text);
                }
            }
        }
    }
}
