package org.openwro.screening.core;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.openwro.screening.words.TariffEditions;

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

    /**
     * Days from which on a line may be judged otherwise than the day before. Between two of them lines that differ in nothing but the day and
     * their numbers are judged alike.
     */
    public NavigableSet<LocalDate> daysOfChange() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        orders.stream()
                .flatMap(order -> order.targets().stream())
                .flatMap(InForceRule::daysOfChange)
                .forEach(days::add);
        TariffEditions.changes().forEach(change -> days.add(change.since()));
        return days;
    }

    /** Whether parties are released from an order, so that the importer of a line plays a part. */
    public boolean releasesParties() {
        return orders.stream()
                .flatMap(order -> order.targets().stream())
                .anyMatch(target -> target.kind() == TargetKind.NOT_COVERED);
    }

    public Screening screen(EntryLine line) {
        return screener.screen(line);
    }
}
