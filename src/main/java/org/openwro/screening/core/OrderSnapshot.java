package org.openwro.screening.core;

import java.util.List;

/** All orders at one moment, ready to screen lines. Immutable and safe for any number of threads. */
public final class OrderSnapshot {

    private final List<OrderTerms> orders;

    private OrderSnapshot(List<OrderTerms> orders) {
        this.orders = List.copyOf(orders);
    }

    public static OrderSnapshot of(List<OrderTerms> orders) {
        return new OrderSnapshot(orders);
    }

    /** SHA-256 over the content, in hex; the same orders in any sequence give the same hash. */
    public String contentHash() {
        return ContentHash.of(orders);
    }

    public Screening screen(EntryLine line) {
        return new Screening(Result.NOT_SCREENED, List.of(), null, null);
    }
}
