package org.openwro.modelling.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openwro.modelling.ModelKind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a text says about itself and names of others, read without judging it.
 *
 * @param key id by which the engine knows it, or empty
 * @param uses keys of the processes it calls, decisions it asks and forms it opens
 * @param messages names of the messages for which it waits
 * @param facts names of the facts that it compares, hands on, asks for or brings about
 */
public record ModelText(String key, String name, Set<String> uses, Set<String> messages, Set<String> facts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty when it cannot be read. */
    public static Optional<ModelText> read(ModelKind kind, String text) {
        if (kind == ModelKind.FORM) {
            return form(text);
        }
        Document document = SafeXml.parse(text, new Findings());
        if (document == null) {
            return Optional.empty();
        }
        String root = kind == ModelKind.BPMN ? "process" : "decision";
        String[] own = {"", ""};
        Set<String> uses = new HashSet<>();
        Set<String> messages = new HashSet<>();
        Set<String> facts = new HashSet<>();
        SafeXml.visit(document.getDocumentElement(), element -> {
            if (root.equals(element.getLocalName()) && own[0].isEmpty()) {
                own[0] = element.getAttribute("id");
                own[1] = element.getAttribute("name");
            }
            if ("message".equals(element.getLocalName())) {
                messages.add(element.getAttribute("name"));
            }
            uses(element, uses);
            facts(element, facts);
        });
        return Optional.of(new ModelText(own[0], own[1].isBlank() ? own[0] : own[1], uses, messages, facts));
    }

    /** The root element of an XML text, read safely; empty when it cannot be. */
    public static Optional<Element> root(String text) {
        return Optional.ofNullable(SafeXml.parse(text, new Findings())).map(Document::getDocumentElement);
    }

    private static void uses(Element element, Set<String> uses) {
        String called = element.getAttribute("calledElement");
        String decision = element.getAttributeNS(ProcessGate.CAMUNDA, "decisionRef");
        String form = element.getAttributeNS(ProcessGate.CAMUNDA, "formKey");
        if (!called.isEmpty()) {
            uses.add(called);
        }
        if (!decision.isEmpty()) {
            uses.add(decision);
        }
        if (form.startsWith("form:")) {
            uses.add(form.substring("form:".length()));
        }
    }

    private static void facts(Element element, Set<String> facts) {
        for (String attribute : Set.of("dueDate", "resultVariable")) {
            String value = element.getAttributeNS(ProcessGate.CAMUNDA, attribute);
            facts.addAll(Condition.variables(value).keySet());
        }
        boolean handsOn = ProcessGate.CAMUNDA.equals(element.getNamespaceURI());
        switch (String.valueOf(element.getLocalName())) {
            case "conditionExpression", "timeDate" ->
                facts.addAll(Condition.variables(SafeXml.ownText(element)).keySet());
            case "in", "out" -> {
                if (handsOn) {
                    facts.add(element.getAttribute("source"));
                    facts.add(element.getAttribute("target"));
                }
            }
            case "inputExpression" -> facts.add(element.getTextContent().strip());
            default -> {
                // names no fact
            }
        }
    }

    /** A choice in a form can direct a process under this name. */
    private static Set<String> asked(JsonNode form) {
        Set<String> facts = new HashSet<>();
        form.findValuesAsText("key").forEach(key -> facts.add("form_" + key));
        return facts;
    }

    private static Optional<ModelText> form(String text) {
        try {
            JsonNode form = JSON.readTree(text);
            String id = form.path("id").asText();
            return Optional.of(new ModelText(id, form.path("name").asText(id), Set.of(), Set.of(), asked(form)));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }
}
