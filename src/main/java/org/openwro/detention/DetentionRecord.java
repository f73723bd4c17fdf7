package org.openwro.detention;

import java.time.LocalDate;
import org.openwro.screening.core.Instrument;

/** The values of a detention as the table keeps them; only {@link Detention} changes them, behind its guards. */
final class DetentionRecord {

    final DetentionId id;
    final int version;
    final Shipment shipment;
    final LocalDate heldOn;
    final Raised raised;
    final DetentionLines lines = new DetentionLines();
    DetentionState state;
    Instrument instrument;
    String actingOrder;
    LocalDate presentedOn;
    FirstDecision decision;
    LocalDate noticedOn;
    LocalDate responseExtendedTo;
    LocalDate proofFiledOn;
    Review review;
    String admissibilityBy;
    Seizure seizure;
    Exclusion exclusion;
    LocalDate exportAskedOn;
    Protest protest;
    Disposal disposal;
    LocalDate endedOn;

    DetentionRecord(DetentionId id, int version, Shipment shipment, LocalDate heldOn, Raised raised) {
        this.id = id;
        this.version = version;
        this.shipment = shipment;
        this.heldOn = heldOn;
        this.raised = raised;
    }
}
