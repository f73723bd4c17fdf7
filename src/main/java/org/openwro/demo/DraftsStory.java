package org.openwro.demo;

import org.openwro.order.ApprovalStep;
import org.springframework.core.annotation.Order;

/** Orders at each step between the recommendation and the signature, WROs and Findings. */
@DemoPart
@Order(3)
class DraftsStory implements Story {

    private final Issuance issuance;
    private final Matters matters;

    DraftsStory(Issuance issuance, Matters matters) {
        this.issuance = issuance;
        this.matters = matters;
    }

    @Override
    public String name() {
        return "drafts";
    }

    @Override
    public void tell() {
        issuance.waitingAt(ApprovalStep.DRAFT, matters.of("rattan"));
        issuance.waitingAt(ApprovalStep.LEGAL_CLEARANCE, matters.of("tea"));
        issuance.waitingAt(ApprovalStep.DIRECTOR, matters.of("gloves"));
        issuance.waitingAt(ApprovalStep.COMMISSIONER, matters.of("garments"));
        issuance.waitingAt(ApprovalStep.SECRETARY, matters.of("bricks"));
        issuance.waitingAt(ApprovalStep.PUBLICATION, matters.of("sugar"));
    }
}
