package org.openwro.modelling.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses the text of a model the way the engine will, but without a DOCTYPE, entities, or any look outside. */
final class SafeXml {

    private static final Pattern DECLARATION = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private SafeXml() {}

    /** The document, or null with the reason among the findings. */
    static Document parse(String text, Findings found) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            found.error("xml.doctype", "");
            return null;
        }
        Matcher declaration = DECLARATION.matcher(text);
        if (declaration.find() && !declaration.group(1).equalsIgnoreCase("UTF-8")) {
            found.error("xml.encoding", "", declaration.group(1));
            return null;
        }
        try {
            Document document =
                    builder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "model");
            instructions(document, found);
            return document;
        } catch (SAXException fault) {
            found.error("xml.malformed", "", String.valueOf(fault.getMessage()));
        } catch (IOException fault) {
            found.error("xml.malformed", "", fault.getClass().getSimpleName());
        }
        return null;
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            return builder;
        } catch (ParserConfigurationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Processing instructions can name style sheets and other things to fetch. */
    private static void instructions(Node node, Findings found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                found.error("xml.instruction", "", child.getNodeName());
            }
            instructions(child, found);
        }
    }

    /** Visits the element and everything in it. */
    static void visit(Element element, Consumer<Element> visitor) {
        visitor.accept(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                visit(inner, visitor);
            }
        }
    }

    /** Text that stands in the element itself, not in elements within it. */
    static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        return text.toString().strip();
    }

    /** Id of the element or of the next one around it that has one. */
    static String idNear(Node node) {
        for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
            if (element.hasAttribute("id")) {
                return element.getAttribute("id");
            }
        }
        return "";
    }
}
