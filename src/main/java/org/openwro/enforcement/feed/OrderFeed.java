package org.openwro.enforcement.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openwro.enforcement.StatutoryPresumption;
import org.openwro.order.OrderRegister;
import org.openwro.order.OrdersInForce;
import org.openwro.order.RegisterEntry;
import org.openwro.order.RegisterFilter;
import org.openwro.order.RegisterSort;
import org.openwro.platform.Sha256;
import org.openwro.screening.core.OrderTarget;
import org.openwro.screening.core.OrderTerms;
import org.openwro.screening.core.TargetKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The orders in force for the systems that pick out shipments, with the presumption of Pub. L. 117-78 as terms of its own. An order is in
 * force while one of its targets counts today, Eastern Time; targets that have ended are left out. Orders and day are read anew for every
 * answer, and hashed anew only when they differ from those of the last one.
 */
@Service
public class OrderFeed {

    private record Read(LocalDate today, List<OrderTerms> terms, List<RegisterEntry> entries) {}

    private record Built(Read from, FeedSnapshot snapshot) {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final OrdersInForce orders;
    private final OrderRegister register;
    private final StatutoryPresumption presumption;
    private final FeedSnapshots snapshots;
    private final Clock clock;
    private final AtomicReference<Built> last = new AtomicReference<>();

    OrderFeed(
            OrdersInForce orders,
            OrderRegister register,
            StatutoryPresumption presumption,
            FeedSnapshots snapshots,
            Clock clock) {
        this.orders = orders;
        this.register = register;
        this.presumption = presumption;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** The snapshot of now. It is kept, so that one may ask later what changed since. */
    @Transactional
    public FeedSnapshot publish() {
        FeedSnapshot snapshot = current();
        snapshots.keep(snapshot, clock.instant());
        return snapshot;
    }

    /** The snapshot of now, for pages. */
    @Transactional(readOnly = true)
    public FeedSnapshot current() {
        Read read = new Read(
                LocalDate.now(clock), orders.terms(), register.all(RegisterFilter.everything(), RegisterSort.NEWEST));
        Built built = last.get();
        if (built == null || !built.from().equals(read)) {
            built = new Built(read, build(read));
            last.set(built);
        }
        return built.snapshot();
    }

    /** Empty when no snapshot of this hash was given out within a year: everything has to be read anew. */
    @Transactional(readOnly = true)
    public Optional<FeedSnapshot.Delta> delta(FeedSnapshot now, String since) {
        return snapshots.find(since).map(now::since);
    }

    private FeedSnapshot build(Read read) {
        Map<String, RegisterEntry> entries = read.entries().stream()
                .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        List<OrderTerms> all = new ArrayList<>(read.terms());
        if (all.stream().noneMatch(each -> each.orderId().equals(StatutoryPresumption.ID))) {
            all.add(presumption.terms());
        }
        Map<String, FeedOrder> told = new TreeMap<>();
        for (OrderTerms terms : all) {
            if (terms.targets().stream().anyMatch(target -> counts(target, read.today()))) {
                List<OrderTarget> targets = terms.targets().stream()
                        .filter(target -> isOpen(target, read.today()))
                        .toList();
                told.put(terms.orderId(), FeedOrder.of(terms, entries.get(terms.orderId()), targets));
            }
        }
        Map<String, String> hashes = new TreeMap<>();
        told.forEach((id, order) -> hashes.put(id, hash(order)));
        return FeedSnapshot.of(List.copyOf(told.values()), hashes);
    }

    private static boolean counts(OrderTarget target, LocalDate today) {
        boolean begun = target.from() == null || !target.from().isAfter(today);
        return target.kind() != TargetKind.NOT_COVERED && begun && isOpen(target, today);
    }

    private static boolean isOpen(OrderTarget target, LocalDate today) {
        return target.to() == null || target.to().isAfter(today);
    }

    private static String hash(FeedOrder order) {
        try {
            return Sha256.hex(JSON.writeValueAsBytes(order));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Terms of " + order.id() + " cannot be written", e);
        }
    }
}
