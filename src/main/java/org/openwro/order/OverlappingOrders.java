package org.openwro.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.TargetKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders in force that reach some of the same goods of the same party or place as another order. That is no fault: an entity may lie
 * in a region that is covered already, and lifting one order does not free what the other holds.
 */
@Component
public class OverlappingOrders {

    /**
     * An order that overlaps.
     *
     * @param target what both are aimed at, as the other order names it
     */
    public record Overlap(OrderId id, Instrument instrument, String title, String target) {}

    private final JdbcClient jdbc;

    OverlappingOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line for each order and target that overlaps with this one; the WRO that a Finding replaces is none. */
    @Transactional(readOnly = true)
    public List<Overlap> with(Order order) {
        String[] names = aims(order)
                .flatMap(target -> Stream.concat(Stream.of(target.name()), target.aliases().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        String[] regions = aims(order)
                .map(Target::regionCode)
                .filter(code -> !code.isEmpty())
                .toArray(String[]::new);
        if (names.length == 0) {
            return List.of();
        }
        OrderId replaced = order.content().supersedes();
        List<Overlap> overlaps = new ArrayList<>();
        jdbc.sql(
                        """
                        select o.instrument, o.title, t.* from order_target t join trade_order o on o.id = t.order_id
                         where o.state = 'IN_FORCE' and o.id <> :id and o.id <> :replaced and t.kind <> 'NOT_COVERED'
                           and t.in_force_to is null
                           and (lower(t.name) = any(:names) or t.region_code = any(:regions) and t.region_code <> '')
                         order by t.order_id, t.seq limit 200
                        """)
                .param("id", order.id().value())
                .param("replaced", replaced == null ? "" : replaced.value())
                .param("names", names)
                .param("regions", regions)
                .query(row -> {
                    Target target = OrderRows.target(row, 0);
                    if (aims(order).anyMatch(each -> overlap(each.goods(), target.goods()))) {
                        overlaps.add(new Overlap(
                                new OrderId(row.getString("order_id")),
                                Instrument.valueOf(row.getString("instrument")),
                                row.getString("title"),
                                target.name()));
                    }
                });
        return overlaps;
    }

    private static Stream<Target> aims(Order order) {
        return order.targets().stream().filter(target -> target.kind() != TargetKind.NOT_COVERED);
    }

    /** Some goods fall under both: by tariff numbers where both give them, else by a word that both use. */
    static boolean overlap(Goods one, Goods other) {
        if (one.all() || other.all()) {
            return true;
        }
        boolean tariff = one.htsPrefixes().stream()
                .map(OverlappingOrders::digits)
                .anyMatch(mine -> other.htsPrefixes().stream()
                        .map(OverlappingOrders::digits)
                        .anyMatch(theirs -> mine.startsWith(theirs) || theirs.startsWith(mine)));
        return tariff
                || one.words().stream().anyMatch(mine -> other.words().stream().anyMatch(mine::equalsIgnoreCase));
    }

    private static String digits(String code) {
        return code.replace(".", "");
    }
}
