package org.openwro.modelling.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A decision table compares facts with fixed values and answers with fixed values: every input is a variable, every condition a simple
 * test, every answer a literal. Expression languages, scripts, functions, contexts and imports are refused.
 */
final class DecisionGate {

    private static final Pattern DMN =
            Pattern.compile("https?://www\\.omg\\.org/spec/DMN/20\\d{6}/(MODEL/?|dmn\\.xsd)");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    private static final Pattern DRAWING = Pattern.compile(
            "https?://www\\.omg\\.org/spec/DMN/20\\d{6}/(DMNDI|DC|DI)/?|http://bpmn\\.io/schema/dmn/biodi/[12]\\.0");
    private static final Set<String> REMARKS =
            Set.of("http://camunda.org/schema/modeler/1.0", "http://www.w3.org/2000/xmlns/");
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "inputEntry",
            "output",
            "outputValues",
            "outputEntry",
            "rule",
            "text",
            "description",
            "variable",
            "annotation",
            "annotationEntry",
            "informationRequirement",
            "requiredInput",
            "inputData");
    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "namespace",
            "exporter",
            "exporterVersion",
            "label",
            "typeRef",
            "hitPolicy",
            "aggregation",
            "href",
            "preferredOrientation");
    private static final Set<String> TYPES =
            Set.of("string", "boolean", "integer", "long", "double", "number", "date", "feel:string");
    private static final String VALUE = "(?:\"[^\"\\\\]*\"|-?\\d{1,15}(?:\\.\\d{1,9})?|true|false)";
    private static final String NUMBER = "-?\\d{1,15}(?:\\.\\d{1,9})?";
    private static final String LIST = VALUE + "(?:\\s*,\\s*" + VALUE + ")*";
    private static final Pattern TEST = Pattern.compile("-?|" + LIST + "|(?:<=?|>=?)\\s*" + NUMBER + "|[\\[\\](]\\s*"
            + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*[\\[\\])]|not\\(\\s*" + LIST + "\\s*\\)");
    private static final Pattern LITERAL = Pattern.compile("|null|" + VALUE);
    private static final Pattern VARIABLE = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern CODE = Pattern.compile("[$#]\\{");

    private DecisionGate() {}

    static void check(Document document, House house, Findings found) {
        SafeXml.visit(document.getDocumentElement(), element -> element(element, house, found));
    }

    private static void element(Element element, House house, Findings found) {
        String id = SafeXml.idNear(element);
        String space = String.valueOf(element.getNamespaceURI());
        boolean drawing = DRAWING.matcher(space).matches();
        if (!drawing && !(DMN.matcher(space).matches() && ELEMENTS.contains(element.getLocalName()))) {
            found.error("gate.element", id, element.getTagName());
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute(element.getAttributes().item(i), drawing, id, found);
        }
        text(element, id, house, found);
    }

    private static void attribute(Node attribute, boolean drawing, String id, Findings found) {
        String space = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        String value = attribute.getNodeValue();
        boolean allowed = drawing
                || (space == null
                        ? ATTRIBUTES.contains(name)
                        : CAMUNDA.equals(space)
                                ? name.equals("historyTimeToLive") && value.matches("P[1-9]\\d*D|[1-9]\\d*")
                                : REMARKS.contains(space)
                                        || DRAWING.matcher(space).matches());
        if (!allowed) {
            found.error("gate.attribute", id, attribute.getNodeName());
        } else if (CODE.matcher(value).find()) {
            found.error("gate.expression", id, value);
        } else if (space == null && name.equals("href") && !value.startsWith("#")) {
            found.error("gate.value", id, name, value);
        } else if (space == null && name.equals("typeRef") && !TYPES.contains(value)) {
            found.error("gate.value", id, name, value);
        }
    }

    private static void text(Element element, String id, House house, Findings found) {
        String text = SafeXml.ownText(element);
        String around = element.getParentNode() instanceof Element parent ? parent.getLocalName() : "";
        if (!"text".equals(element.getLocalName())) {
            if (CODE.matcher(text).find()) {
                found.error("gate.expression", id, text);
            }
            return;
        }
        switch (String.valueOf(around)) {
            case "inputExpression" -> {
                if (!VARIABLE.matcher(text).matches() || house.delegates().contains(text)) {
                    found.error("decision.input", id, text);
                } else if (!house.facts().contains(text)) {
                    found.warning("decision.fact", id, text);
                }
            }
            case "inputEntry", "inputValues" -> {
                if (!TEST.matcher(text).matches()) {
                    found.error("decision.test", id, text);
                }
            }
            case "outputEntry" -> {
                if (!LITERAL.matcher(text).matches()) {
                    found.error("decision.answer", id, text);
                }
            }
            case "outputValues" -> {
                if (!text.matches(LIST)) {
                    found.error("decision.answer", id, text);
                }
            }
            default -> {
                if (CODE.matcher(text).find()) {
                    found.error("gate.expression", id, text);
                }
            }
        }
    }
}
