package org.openwro.order.process;

import java.util.Map;
import org.openwro.investigation.OrderRecommended;
import org.openwro.order.BeginDraft;
import org.openwro.order.Order;
import org.openwro.screening.core.Instrument;
import org.openwro.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A recommendation becomes a draft that waits for the drafters. */
@Component
class RecommendationListener {

    private final BeginDraft beginDraft;
    private final Processes processes;

    RecommendationListener(BeginDraft beginDraft, Processes processes) {
        this.beginDraft = beginDraft;
        this.processes = processes;
    }

    @EventListener
    void on(OrderRecommended event) {
        Instrument instrument = event.finding() ? Instrument.FINDING : Instrument.WRO;
        Order order = beginDraft.begin(event.id(), instrument);
        processes.start(
                OrderIssuanceModel.PROCESS_ISSUANCE,
                order.id().value(),
                Map.of(OrderIssuanceModel.INSTRUMENT, instrument.name(), OrderIssuanceModel.CASE_TITLE, order.title()));
    }
}
