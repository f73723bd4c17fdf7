package org.openwro.modelling.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.openwro.modelling.ModelKind;
import org.openwro.modelling.check.ModelText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One element of a model with everything that is said of it, so that two can be compared. */
record Part(String id, String name, String type, Map<String, String> properties) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Where flows lead says the same as these. */
    private static final Set<String> SAID_ELSEWHERE = Set.of("incoming", "outgoing");

    /** Every element that has an id, in the order of the text; empty when the text cannot be read. */
    static Optional<Map<String, Part>> of(ModelKind kind, String text) {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (kind == ModelKind.FORM) {
            try {
                components(JSON.readTree(text), parts);
                return Optional.of(parts);
            } catch (JsonProcessingException unreadable) {
                return Optional.empty();
            }
        }
        return ModelText.root(text).map(root -> {
            elements(root, parts);
            return parts;
        });
    }

    private static void elements(Element element, Map<String, Part> parts) {
        if (String.valueOf(element.getNamespaceURI()).matches(".*/(DI|DC|DMNDI|BPMNDI)/?")) {
            return;
        }
        String id = element.getAttribute("id");
        if (!id.isEmpty() && !"definitions".equals(element.getLocalName())) {
            Map<String, String> properties = new TreeMap<>();
            attributes(element, "", properties);
            children(element, "", properties);
            String name = element.getAttribute("name").isBlank()
                    ? element.getAttribute("label")
                    : element.getAttribute("name");
            parts.put(id, new Part(id, name.isBlank() ? id : name, element.getLocalName(), properties));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                elements(inner, parts);
            }
        }
    }

    private static void attributes(Element element, String path, Map<String, String> properties) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String name = attribute.getLocalName();
            boolean counts = !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())
                    && !"http://www.w3.org/2001/XMLSchema-instance".equals(attribute.getNamespaceURI());
            if (counts && !name.equals("id")) {
                properties.put(path + name, attribute.getNodeValue());
            }
        }
    }

    /** What stands in elements without an id belongs to the element around them. */
    private static void children(Element element, String path, Map<String, String> properties) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inner)
                    || !inner.getAttribute("id").isEmpty()
                    || SAID_ELSEWHERE.contains(inner.getLocalName())) {
                continue;
            }
            boolean frame = "extensionElements".equals(inner.getLocalName());
            String here = frame ? path : path + inner.getLocalName();
            String text = inner.getTextContent().strip();
            boolean leaf = inner.getElementsByTagName("*").getLength() == 0;
            if (leaf && !text.isEmpty()) {
                properties.merge(here, text, (a, b) -> a + "\n" + b);
            }
            attributes(inner, here + ".", properties);
            children(inner, frame ? path : here + ".", properties);
        }
    }

    private static void components(JsonNode node, Map<String, Part> parts) {
        for (JsonNode component : node.path("components")) {
            String id = component.path("id").asText(component.path("key").asText());
            Map<String, String> properties = new TreeMap<>();
            flatten("", component, properties);
            String name = component.path("label").asText(component.path("text").asText(id));
            parts.put(
                    id,
                    new Part(
                            id,
                            name.isBlank() ? id : name,
                            component.path("type").asText(),
                            properties));
            components(component, parts);
        }
    }

    private static void flatten(String path, JsonNode node, Map<String, String> properties) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = path + property.getKey();
            if (name.equals("id") || name.equals("components")) {
                continue;
            }
            if (property.getValue().isObject()) {
                flatten(name + ".", property.getValue(), properties);
            } else {
                properties.put(
                        name,
                        property.getValue().isValueNode()
                                ? property.getValue().asText()
                                : property.getValue().toString());
            }
        }
    }
}
