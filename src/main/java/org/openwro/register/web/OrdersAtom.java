package org.openwro.register.web;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.openwro.order.RegisterNews;
import org.springframework.context.MessageSource;

/** Events of the register as an Atom feed (RFC 4287). An entry keeps its id for ever; days are those of Eastern Time. */
final class OrdersAtom {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TAG = "tag:openwro.org,2026:orders";

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;
    private final String base;

    /** @param base address of this site without a slash at its end */
    OrdersAtom(MessageSource messages, Locale locale, ZoneId zone, String base) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
        this.base = base;
    }

    /** @param today the feed counts as updated on this day while it has no entry */
    String of(List<RegisterNews.Item> items, LocalDate today) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "id", TAG);
            element(xml, "title", message("title"));
            element(xml, "subtitle", message("subtitle"));
            element(xml, "updated", time(items.isEmpty() ? today : items.get(0).on()));
            xml.writeStartElement("author");
            element(xml, "name", messages.getMessage("platform.name", null, locale));
            xml.writeEndElement();
            link(xml, "self", base + "/orders.atom");
            link(xml, "alternate", base + "/orders");
            for (RegisterNews.Item item : items) {
                entry(xml, item);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed cannot be written", e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, RegisterNews.Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "%s/%s/%s/%s/%d".formatted(TAG, item.id().value(), item.kind(), item.on(), item.seq()));
        element(xml, "title", message(item.kind().name(), item.id().value(), item.title()));
        element(xml, "updated", time(item.on()));
        link(xml, "alternate", base + "/orders/" + item.id().value());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", item.kind().name());
        element(xml, "summary", item.ground().isEmpty() ? item.merchandise() : item.ground());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private String time(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone));
    }

    private String message(String key, Object... args) {
        return messages.getMessage("register.atom." + key, args, locale);
    }
}
