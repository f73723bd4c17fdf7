package org.openwro.detention;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.reference.Ports;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.CaseSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Detentions on the case page. */
@Component
class DetentionCases implements CaseSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);

    private final Detentions detentions;
    private final DetentionAccess access;
    private final Ports ports;
    private final MessageSource messages;

    DetentionCases(Detentions detentions, DetentionAccess access, Ports ports, MessageSource messages) {
        this.detentions = detentions;
        this.access = access;
        this.ports = ports;
        this.messages = messages;
    }

    @Override
    public boolean knows(String key) {
        return DetentionId.isOne(key);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(String key, Actor actor) {
        return detentions
                .find(new DetentionId(key))
                .filter(detention -> access.maySee(detention, actor))
                .map(detention -> file(detention, actor));
    }

    private CaseFile file(Detention detention, Actor actor) {
        Shipment shipment = detention.shipment();
        String port = ports.find(shipment.port()).map(each -> each.label()).orElse(shipment.port());
        List<CaseFile.Fact> facts = List.of(
                new CaseFile.Fact("detention.field.entry", shipment.entryNumber()),
                new CaseFile.Fact("detention.field.port", port),
                new CaseFile.Fact("detention.field.importer", shipment.importerName()),
                new CaseFile.Fact("detention.field.importDate", DAY.format(shipment.importDate())),
                new CaseFile.Fact("detention.field.heldOn", DAY.format(detention.heldOn())),
                new CaseFile.Fact(
                        "detention.field.lines",
                        String.valueOf(detention.lines().size())));
        List<CaseFile.Link> links = new ArrayList<>();
        String id = detention.id().value();
        links.add(new CaseFile.Link("detention.link.page", id, "/detentions/" + id));
        if (actor.isStaff()) {
            detention.orders().stream()
                    .filter(OrderId::names)
                    .forEach(order -> links.add(new CaseFile.Link("detention.link.order", order, "/cases/" + order)));
        }
        String title = messages.getMessage(
                "detention.caseTitle", new Object[] {shipment.importerName(), shipment.entryNumber()}, Locale.US);
        return new CaseFile(id, title, detention.state().labelKey(), facts, links);
    }
}
