package org.openwro.order;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openwro.calendar.FiscalYear;
import org.openwro.reference.Region;
import org.openwro.reference.Regions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an order stands among those of its fiscal year, as news releases tell it. */
@Service
@Transactional(readOnly = true)
public class RegisterOrdinals {

    private final JdbcClient jdbc;
    private final Regions regions;

    RegisterOrdinals(JdbcClient jdbc, Regions regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    /**
     * Its number among the orders of its instrument and fiscal year on goods of the same region; empty when it is on no region that is
     * known, or its year is not known. Orders on producers in the region count as well.
     */
    public Optional<InRegion> inRegion(RegisterDetail order) {
        return order.numberInYear().flatMap(number -> region(order).map(region -> {
            String sql =
                    """
                    select count(*) from trade_order o
                     where o.state in ('IN_FORCE', 'ENDED') and o.instrument = :instrument and o.issued_from >= :start
                       and o.issued_to <= :end and (o.issued_from, o.id) <= (:day, :id)
                       and (o.region like :named or exists (select 1 from order_target t
                                                             where t.order_id = o.id and t.region_code = :region))
                    """;
            int count = jdbc.sql(sql)
                    .param("instrument", order.entry().instrument().name())
                    .param("start", number.year().firstDay())
                    .param("end", number.year().lastDay())
                    .param("day", order.entry().issued().from())
                    .param("id", order.entry().id().value())
                    .param("named", "%" + region.code() + "%")
                    .param("region", region.code())
                    .query(Integer.class)
                    .single();
            return new InRegion(region, count, number.year());
        }));
    }

    private Optional<Region> region(RegisterDetail order) {
        List<String> codes = order.aims().stream().map(Target::regionCode).toList();
        return regions.all().stream()
                .filter(region ->
                        codes.contains(region.code()) || order.entry().region().contains("(" + region.code()))
                .min(Comparator.comparing(Region::code));
    }

    /** An order is the {@code number}th of its instrument in this fiscal year on goods of this region. */
    public record InRegion(Region region, int number, FiscalYear year) {}
}
