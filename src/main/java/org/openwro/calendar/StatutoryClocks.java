package org.openwro.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openwro.platform.CsvTable;
import org.openwro.platform.CsvTable.Row;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/**
 * Computes the deadlines of the statutory clocks. The day of the event is not counted; the due day is the last day on which to act.
 * Months are calendar months, clamped to the month's last day: 30 November and three months is 28 or 29 February, 28 February and three
 * months is 28 May.
 */
public final class StatutoryClocks {

    private static final List<String> COLUMNS =
            List.of("id", "length", "unit", "anchor", "roll", "actor", "source", "nature");

    private final Map<ClockId, StatutoryClock> table = new EnumMap<>(ClockId.class);
    private final BusinessDays businessDays;
    private final RollRule defaultRoll;

    StatutoryClocks(List<StatutoryClock> clocks, BusinessDays businessDays, RollRule defaultRoll) {
        clocks.forEach(clock -> {
            if (table.put(clock.id(), clock) != null) {
                throw new IllegalStateException("Clock " + clock.id() + " is in the table twice");
            }
        });
        if (table.size() != ClockId.values().length) {
            throw new IllegalStateException("The table must hold every clock but has " + table.keySet());
        }
        this.businessDays = businessDays;
        this.defaultRoll = defaultRoll;
    }

    /** The tables that come with the product, rolling onto the next business day. */
    public static StatutoryClocks standard() {
        return standard(RollRule.NEXT_BUSINESS_DAY);
    }

    /** The tables that come with the product. */
    public static StatutoryClocks standard(RollRule defaultRoll) {
        return load(
                new ClassPathResource("reference/statutory-clocks.csv"),
                new BusinessDays(FederalHolidays.standard()),
                defaultRoll);
    }

    static StatutoryClocks load(Resource table, BusinessDays businessDays, RollRule defaultRoll) {
        return new StatutoryClocks(CsvTable.read(table, COLUMNS, StatutoryClocks::toClock), businessDays, defaultRoll);
    }

    /** Every clock, C01 first. */
    public Collection<StatutoryClock> all() {
        return Collections.unmodifiableCollection(table.values());
    }

    public StatutoryClock clock(ClockId id) {
        return table.get(id);
    }

    /** The deadline under the clock's own roll rule or, where it has none, the configured default. */
    public Deadline due(ClockId id, LocalDate anchor) {
        RollRule own = clock(id).roll();
        return due(id, anchor, own == null ? defaultRoll : own);
    }

    /**
     * The deadline under the given roll rule, which changes nothing for a clock that counts business days.
     *
     * @throws IllegalArgumentException when the clock is not counted, see {@link StatutoryClock#isCounted()}
     * @throws java.time.DateTimeException when the holiday table is needed and does not reach the due day
     */
    public Deadline due(ClockId id, LocalDate anchor, RollRule roll) {
        StatutoryClock clock = clock(id);
        return switch (clock.unit()) {
            case BUSINESS_DAYS ->
                new Deadline(id, anchor, businessDays.plus(anchor, clock.length()), RollRule.NONE, clock.source());
            case DAYS -> rolled(clock, anchor, anchor.plusDays(clock.length()), roll);
            case MONTHS -> rolled(clock, anchor, anchor.plusMonths(clock.length()), roll);
            case NONE -> throw new IllegalArgumentException("Clock " + id + " has no length to count");
        };
    }

    private Deadline rolled(StatutoryClock clock, LocalDate anchor, LocalDate lastDay, RollRule roll) {
        LocalDate dueOn = roll == RollRule.NEXT_BUSINESS_DAY ? businessDays.onOrAfter(lastDay) : lastDay;
        return new Deadline(clock.id(), anchor, dueOn, roll, clock.source());
    }

    private static StatutoryClock toClock(Row row) {
        ClockId id = ClockId.valueOf(row.text("id"));
        String length = row.text("length");
        return new StatutoryClock(
                id,
                "calendar.clock." + id,
                length.isEmpty() ? 0 : Integer.parseInt(length),
                ClockUnit.valueOf(row.text("unit")),
                "calendar.anchor." + row.text("anchor"),
                row.text("roll").equals("DEFAULT") ? null : RollRule.valueOf(row.text("roll")),
                "calendar.actor." + row.text("actor"),
                row.text("source"),
                ClockNature.valueOf(row.text("nature")));
    }
}
