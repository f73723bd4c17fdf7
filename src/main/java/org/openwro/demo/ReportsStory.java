package org.openwro.demo;

import org.openwro.allegation.AllegationId;
import org.openwro.allegation.DecideAllegation;
import org.openwro.allegation.RequiredElement;
import org.springframework.core.annotation.Order;

/** Reports that wait for triage, one that waits at a port, one that was returned for more facts, and one that was rejected. */
@DemoPart
@Order(1)
class ReportsStory implements Story {

    private final Casework casework;
    private final Matters matters;

    ReportsStory(Casework casework, Matters matters) {
        this.casework = casework;
        this.matters = matters;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public void tell() {
        casework.reported(matters.of("shrimp"));
        casework.reported(matters.of("carpets"));
        casework.handedInAtPort(matters.of("tiles"));

        AllegationId bags = casework.reported(matters.of("bags"));
        casework.triaged(
                bags,
                DecideAllegation.giveBack(
                        casework.triageOf(bags),
                        "Please tell us where the bags are made, and what you or others saw there.",
                        RequiredElement.PRODUCTION));

        AllegationId hotel = casework.reported(matters.of("hotel"));
        casework.triaged(
                hotel,
                DecideAllegation.reject(
                        casework.triageOf(hotel),
                        "It concerns a service; no goods come to the United States.",
                        "The law covers goods that are imported. We cannot act on the work in a hotel abroad."));
    }
}
