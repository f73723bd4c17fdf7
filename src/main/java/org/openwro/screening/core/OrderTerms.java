package org.openwro.screening.core;

import java.util.List;
import java.util.Objects;

/** What the matcher needs to know of one order. The UFLPA presumption is passed in as terms of its own. */
public record OrderTerms(String orderId, Instrument instrument, List<OrderTarget> targets) {

    public OrderTerms {
        Objects.requireNonNull(orderId, "orderId");
        Objects.requireNonNull(instrument, "instrument");
        targets = List.copyOf(targets);
    }
}
