package org.openwro.screening.core;

import java.util.List;

/** All orders at one moment, ready to screen lines. Immutable and safe for any number of threads. */
public final class OrderSnapshot {

    private final List<OrderTerms> orders;
    private final String contentHash;
    private final Screener screener;

    private OrderSnapshot(List<OrderTerms> orders) {
        this.orders = orders;
        this.contentHash = ContentHash.of(orders);
        this.screener = new Screener(orders);
    }

    public static OrderSnapshot of(List<OrderTerms> orders) {
        return new OrderSnapshot(OneSequence.of(orders));
    }

    /** SHA-256 over the content, in hex; the same orders in any sequence give the same hash. */
    public String contentHash() {
        return contentHash;
    }

    /** What it was made of, in one sequence whatever sequence it came in. */
    public List<OrderTerms> orders() {
        return orders;
    }

    public Screening screen(EntryLine line) {
        return screener.screen(line);
    }
}
