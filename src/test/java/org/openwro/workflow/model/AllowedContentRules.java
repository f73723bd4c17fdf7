package org.openwro.workflow.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Whoever can put a model in place could run code, so engine extensions pass an allow-list: no class, script, connector, listener or
 * external worker, and conditions that compare facts and call nothing. A DOCTYPE is refused before anything is parsed.
 */
final class AllowedContentRules implements ModelRule {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Set<String> ELEMENTS = Set.of("failedJobRetryTimeCycle", "in", "out");
    private static final Set<String> ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "delegateExpression",
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "formKey",
            "candidateGroups",
            "dueDate",
            "jobPriority",
            "versionTag",
            "decisionRefBinding",
            "decisionRef",
            "mapDecisionResult",
            "resultVariable");
    private static final Set<String> REFUSED = Set.of("scriptTask", "script", "sendTask", "import", "ioSpecification");
    private static final Pattern CALL = Pattern.compile("\\w\\s*\\(");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^{}]+}");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[a-z][A-Za-z0-9]*}");

    @Override
    public List<String> violations(Model model) {
        return violations(model.text());
    }

    List<String> violations(String text) {
        List<String> found = new ArrayList<>();
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            found.add("a DOCTYPE is refused");
            return found;
        }
        visit(parse(text).getDocumentElement(), found);
        return found;
    }

    private static void visit(Element element, List<String> found) {
        String name = element.getLocalName();
        if (CAMUNDA.equals(element.getNamespaceURI()) ? !ELEMENTS.contains(name) : REFUSED.contains(name)) {
            found.add(idNear(element) + ": <" + element.getTagName() + "> is not allowed");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (CAMUNDA.equals(attribute.getNamespaceURI()) && !ATTRIBUTES.contains(attribute.getLocalName())) {
                found.add(idNear(element) + ": " + attribute.getNodeName() + " is not allowed");
            }
        }
        String content = element.getTextContent().strip();
        if ("conditionExpression".equals(name)) {
            if (element.hasAttribute("language")
                    || !EXPRESSION.matcher(content).matches()
                    || CALL.matcher(content).find()) {
                found.add(idNear(element) + ": a condition compares facts and calls nothing");
            }
        }
        if (Set.of("timeDate", "timeDuration", "timeCycle").contains(name)
                && !(name.equals("timeDate") && VARIABLE.matcher(content).matches())) {
            found.add(idNear(element) + ": a timer waits for a date in a variable, computed by the calendar");
        }
        String due = element.getAttributeNS(CAMUNDA, "dueDate");
        if (!due.isEmpty() && !VARIABLE.matcher(due).matches()) {
            found.add(idNear(element) + ": a due date is a variable, computed by the calendar");
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                visit(inner, found);
            }
        }
    }

    private static String idNear(Node node) {
        for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttribute("id")) {
                return element.getAttribute("id");
            }
        }
        return "the file";
    }

    private static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalArgumentException("The model is not well-formed XML: " + e.getMessage(), e);
        }
    }
}
