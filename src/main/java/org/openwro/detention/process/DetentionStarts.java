package org.openwro.detention.process;

import static org.openwro.detention.process.DetentionModel.PROCESS_DETENTION;
import static org.openwro.detention.process.DetentionModel.VARIABLE_CASE_TITLE;
import static org.openwro.detention.process.DetentionModel.VARIABLE_ORGANISATION;
import static org.openwro.detention.process.DetentionModel.VARIABLE_PORT;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openwro.detention.Detention;
import org.openwro.detention.Detentions;
import org.openwro.detention.HoldLines;
import org.openwro.detention.Shipment;
import org.openwro.detention.ShipmentHeld;
import org.openwro.enforcement.LinesHit;
import org.openwro.workflow.Processes;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hits hold lines, and every shipment that is held gets its process, all in the transaction that stored the hits. */
@Component
class DetentionStarts {

    private final HoldLines holdLines;
    private final Detentions detentions;
    private final ResponseTimers timers;
    private final Processes processes;
    private final MessageSource messages;

    DetentionStarts(
            HoldLines holdLines,
            Detentions detentions,
            ResponseTimers timers,
            Processes processes,
            MessageSource messages) {
        this.holdLines = holdLines;
        this.detentions = detentions;
        this.timers = timers;
        this.processes = processes;
        this.messages = messages;
    }

    /** A graver order may join goods that are held already, so the process is told which acts now. */
    @EventListener
    void on(LinesHit event) {
        holdLines.hold(event.hits()).forEach(timers::follow);
    }

    @EventListener
    void on(ShipmentHeld event) {
        Detention detention = detentions.get(event.id());
        Shipment shipment = detention.shipment();
        Map<String, Object> facts = new HashMap<>(timers.facts(detention));
        facts.put(VARIABLE_PORT, shipment.port());
        facts.put(VARIABLE_ORGANISATION, shipment.organisation());
        facts.put(VARIABLE_CASE_TITLE, title(shipment));
        processes.start(PROCESS_DETENTION, event.id().value(), facts);
    }

    private String title(Shipment shipment) {
        String title = messages.getMessage(
                "detention.caseTitle", new Object[] {shipment.importerName(), shipment.entryNumber()}, Locale.US);
        return title.substring(0, Math.min(title.length(), 200));
    }
}
