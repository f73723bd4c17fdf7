package org.openwro.detention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openwro.calendar.Deadline;
import org.openwro.document.Letters;
import org.openwro.document.Visibility;
import org.openwro.identity.Actor;
import org.openwro.identity.Organisation;
import org.openwro.identity.Organisations;
import org.openwro.reference.Ports;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The letters of a detention, each a PDF on its case that both sides see. */
@Component
class DetentionLetters {

    private final Letters letters;
    private final Organisations organisations;
    private final Ports ports;
    private final DetentionClocks clocks;
    private final MessageSource messages;

    DetentionLetters(
            Letters letters, Organisations organisations, Ports ports, DetentionClocks clocks, MessageSource messages) {
        this.letters = letters;
        this.organisations = organisations;
        this.ports = ports;
        this.clocks = clocks;
        this.messages = messages;
    }

    /** Contents of 19 CFR 151.16(c). */
    void notice(Detention detention) {
        issue(detention, "detentionNotice", line -> line.state() == LineState.HELD, Map.of());
    }

    void release(Detention detention) {
        issue(detention, "detentionRelease", line -> line.state() == LineState.RELEASED, Map.of());
    }

    /** The order does not hold these lines any more; another may. */
    void lifted(Detention detention, String order) {
        issue(
                detention,
                "detentionLifted",
                line -> line.holds().stream().anyMatch(hold -> hold.orderId().equals(order) && !hold.isOpen()),
                Map.of("order", order));
    }

    void exclusion(Detention detention) {
        LocalDate mailed = detention.course().exclusion().on();
        issue(
                detention,
                "detentionExclusion",
                line -> line.state() == LineState.EXCLUDED,
                Map.of("abandonedOn", clocks.abandonment(mailed).dueOn()));
    }

    void seizure(Detention detention) {
        LocalDate mailed = detention.course().seizure().on();
        issue(
                detention,
                "detentionSeizure",
                line -> line.state() == LineState.SEIZED,
                Map.of(
                        "petitionDueOn", clocks.petition(mailed).dueOn(),
                        "proofDueOn",
                                clocks.proof(detention.shipment().importDate()).dueOn()));
    }

    void protestDenied(Detention detention) {
        LocalDate denied = detention.course().protest().decidedOn();
        issue(
                detention,
                "detentionProtestDenied",
                line -> line.state() == LineState.EXCLUDED,
                Map.of("suitDueOn", clocks.suit(denied).dueOn()));
    }

    private void issue(Detention detention, String template, Predicate<DetentionLine> which, Map<String, Object> more) {
        Shipment shipment = detention.shipment();
        Map<String, Object> model = new HashMap<>(more);
        List<DetentionLine> lines = detention.lines().stream().filter(which).toList();
        model.put("detention", detention);
        model.put("shipment", shipment);
        model.put("course", detention.course());
        model.put("lines", lines);
        model.put(
                "released",
                detention.lines().stream()
                        .filter(line -> line.state() == LineState.RELEASED)
                        .toList());
        model.put("port", ports.find(shipment.port()).map(each -> each.label()).orElse(shipment.port()));
        model.put("address", address(shipment).orElse(""));
        model.put("responses", clocks.responses(detention, lines));
        model.put(
                "determinationDueOn",
                clocks.determination(detention).map(Deadline::dueOn).orElse(null));
        letters.issue(
                detention.id().value(),
                template,
                model,
                messages.getMessage("detention.letter." + template, new Object[] {shipment.entryNumber()}, Locale.US),
                Visibility.PARTIES,
                Actor.system());
    }

    private Optional<String> address(Shipment shipment) {
        return Optional.ofNullable(shipment.organisation())
                .flatMap(organisations::find)
                .map(Organisation::address);
    }
}
