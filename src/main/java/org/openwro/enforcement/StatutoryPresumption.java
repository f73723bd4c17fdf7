package org.openwro.enforcement;

import org.openwro.reference.history.HistoricTargets;
import org.openwro.screening.BuiltInRegister;
import org.openwro.screening.core.OrderTerms;
import org.springframework.stereotype.Component;

/**
 * The presumption of the Uyghur Forced Labor Prevention Act (Pub. L. 117-78 section 3): goods of Xinjiang or of a listed party that are
 * imported on or after 21 June 2022. It stands beside the orders and is applied before a Withhold Release Order.
 */
@Component
public class StatutoryPresumption {

    public static final String ID = HistoricTargets.UFLPA;

    private final OrderTerms terms = BuiltInRegister.presumption();

    public OrderTerms terms() {
        return terms;
    }
}
