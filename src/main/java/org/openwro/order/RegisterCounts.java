package org.openwro.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.openwro.calendar.FiscalYear;
import org.openwro.reference.Countries;
import org.openwro.screening.core.Instrument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures of the register. They are computed from the orders each time and kept nowhere. */
@Service
@Transactional(readOnly = true)
public class RegisterCounts {

    private static final List<String> LISTED = Arrays.stream(ListedStatus.values())
            .filter(ListedStatus::isListedActive)
            .map(ListedStatus::code)
            .toList();

    private final JdbcClient jdbc;
    private final Countries countries;
    private final Clock clock;

    RegisterCounts(JdbcClient jdbc, Countries countries, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.countries = countries;
    }

    /**
     * What was listed as active, in whole or in part, at the end of that day. A change of status whose day is not known counts as having
     * happened; one known by its year or month counts from the first day it can mean.
     */
    public ListedActive listedActive(RegisterFilter filter, LocalDate day) {
        RegisterCondition condition = RegisterCondition.of(filter.asOf(AsOf.on(day)), countries, clock);
        return jdbc.sql(
                        """
                        select count(*) filter (where o.instrument = 'WRO') wros,
                               count(*) filter (where o.instrument = 'FINDING') findings,
                               count(*) filter (where s.status = 'ACTIVE_SUPERSEDED_UFLPA') uflpa,
                               count(*) filter (where s.status = 'ACTIVE_SUPERSEDED_FINDING') finding
                          from trade_order o cross join lateral (select %s status) s
                         where s.status in (:listed) and %s and (o.issued_from is null or o.issued_from <= :today)
                        """
                                .formatted(StatusAsOf.STATUS, condition.sql()))
                .params(condition.params())
                .param("listed", LISTED)
                .query((row, number) -> new ListedActive(
                        row.getInt("wros"), row.getInt("findings"), row.getInt("uflpa"), row.getInt("finding")))
                .single();
    }

    /** How many orders were issued in each fiscal year, oldest first; those that cannot be placed in one year are left out. */
    public List<IssuedInYear> issuedByFiscalYear(RegisterFilter filter) {
        RegisterCondition condition = RegisterCondition.of(filter, countries, clock);
        return jdbc.sql(
                        """
                        select extract(year from o.issued_from + interval '3 months')::int fiscal,
                               count(*) filter (where o.instrument = 'WRO') wros,
                               count(*) filter (where o.instrument = 'FINDING') findings
                          from trade_order o
                         where %s and extract(year from o.issued_from + interval '3 months')
                               = extract(year from o.issued_to + interval '3 months')
                         group by fiscal order by fiscal limit 1000
                        """
                                .formatted(condition.sql()))
                .params(condition.params())
                .query((row, number) -> new IssuedInYear(
                        new FiscalYear(row.getInt("fiscal")), row.getInt("wros"), row.getInt("findings")))
                .list();
    }

    /** Orders of each country that has any, and how many of them are listed active today, by the name of the country. */
    public List<OfCountry> byCountry(RegisterFilter filter) {
        RegisterCondition condition = RegisterCondition.of(filter, countries, clock);
        return jdbc.sql(
                        """
                        select o.country, count(*) orders, count(*) filter (where %s in (:listed)) active
                          from trade_order o where %s group by o.country
                         order by array_position(cast(:countryOrder as text[]), o.country) nulls last limit 300
                        """
                                .formatted(StatusAsOf.STATUS, condition.sql()))
                .params(condition.params())
                .param("listed", LISTED)
                .query((row, number) ->
                        new OfCountry(row.getString("country"), row.getInt("orders"), row.getInt("active")))
                .list();
    }

    /** Calendar years in which orders were issued, newest first. */
    public List<Integer> years() {
        return jdbc.sql(
                        """
                        select distinct extract(year from issued_from)::int issued from trade_order
                         where state in ('IN_FORCE', 'ENDED') and extract(year from issued_from) = extract(year from issued_to)
                         order by issued desc limit 200
                        """)
                .query(Integer.class)
                .list();
    }

    /**
     * @param supersededByUflpa of these, to how many the presumption of Pub. L. 117-78 is applied instead
     * @param supersededByFinding of these, for how many a Finding is applied instead
     */
    public record ListedActive(int wros, int findings, int supersededByUflpa, int supersededByFinding) {}

    /** Orders signed in one fiscal year. */
    public record IssuedInYear(FiscalYear year, int wros, int findings) {

        public int of(Instrument instrument) {
            return instrument == Instrument.FINDING ? findings : wros;
        }
    }

    /** Orders on goods of one country. */
    public record OfCountry(String country, int orders, int active) {}
}
