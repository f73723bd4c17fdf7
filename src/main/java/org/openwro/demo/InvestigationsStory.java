package org.openwro.demo;

import org.openwro.investigation.CaseId;
import org.springframework.core.annotation.Order;

/** Cases at each step of an investigation. */
@DemoPart
@Order(2)
class InvestigationsStory implements Story {

    private final Casework casework;
    private final Tracing tracing;
    private final Hearing hearing;
    private final Matters matters;

    InvestigationsStory(Casework casework, Tracing tracing, Hearing hearing, Matters matters) {
        this.casework = casework;
        this.tracing = tracing;
        this.hearing = hearing;
        this.matters = matters;
    }

    @Override
    public String name() {
        return "investigations";
    }

    @Override
    public void tell() {
        casework.opened(matters.of("cocoa"));
        CaseId palm = casework.planned(matters.of("palm"));
        tracing.palmOil(palm);
        hearing.palmOil(palm);
        casework.assessed(matters.of("batteries"));
        casework.established(matters.of("tuna"));
        casework.recommended(matters.of("granite"));
    }
}
