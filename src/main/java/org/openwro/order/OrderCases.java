package org.openwro.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openwro.calendar.PartialDate;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.reference.Countries;
import org.openwro.workflow.CaseFile;
import org.openwro.workflow.CaseFile.Fact;
import org.openwro.workflow.CaseFile.Link;
import org.openwro.workflow.CaseSource;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders on the case page: drafts for staff, and for everybody with an account what once was in force. */
@Component
class OrderCases implements CaseSource {

    private final Orders orders;
    private final Countries countries;
    private final MessageSource messages;

    OrderCases(Orders orders, Countries countries, MessageSource messages) {
        this.orders = orders;
        this.countries = countries;
        this.messages = messages;
    }

    @Override
    public boolean knows(String key) {
        return OrderId.names(key);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(String key, Actor actor) {
        return orders.find(new OrderId(key))
                .filter(order -> order.state().isPublic() || actor.has(Role.headquarters()))
                .map(order -> file(order, actor.isStaff()));
    }

    private CaseFile file(Order order, boolean staff) {
        return new CaseFile(
                order.id().value(), order.title(), order.state().labelKey(), facts(order, staff), links(order, staff));
    }

    private List<Fact> facts(Order order, boolean staff) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("order.fact.instrument", text("order.instrument." + order.instrument())));
        facts.add(new Fact(
                "order.fact.targets", order.targets().stream().map(Target::name).collect(Collectors.joining("; "))));
        facts.add(
                new Fact("order.fact.country", countries.nameOf(order.content().country())));
        facts.add(new Fact("order.fact.merchandise", order.content().merchandise()));
        facts.add(new Fact("order.fact.issued", order.issued().words()));
        facts.add(new Fact(
                "order.fact.effective",
                order.effectiveOn().map(PartialDate::of).map(PartialDate::words).orElse("")));
        if (order.state().isPublic()) {
            facts.add(new Fact("order.fact.status", text("order.listed." + order.status())));
            facts.add(new Fact("order.fact.statusOn", order.statusOn().words()));
        }
        facts.add(new Fact("order.fact.federalRegister", order.publication().federalRegister()));
        facts.add(new Fact("order.fact.customsBulletin", order.publication().customsBulletin()));
        facts.add(new Fact(
                "order.fact.hash", order.signed().map(SignedText::sha256).orElse("")));
        if (staff) {
            facts.add(new Fact("order.fact.draftedBy", order.draftedBy().orElse("")));
        }
        return facts;
    }

    private static List<Link> links(Order order, boolean staff) {
        List<Link> links = new ArrayList<>();
        if (staff) {
            order.caseId()
                    .ifPresent(caseId ->
                            links.add(new Link("order.fact.case", caseId.value(), "/cases/" + caseId.value())));
        }
        OrderId superseded = order.content().supersedes();
        if (superseded != null) {
            links.add(new Link("order.fact.supersedes", superseded.value(), "/cases/" + superseded.value()));
        }
        if (order.state().isPublic()) {
            links.add(new Link(
                    "order.fact.register",
                    order.id().value(),
                    "/orders/" + order.id().value()));
        }
        return links;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.US);
    }
}
