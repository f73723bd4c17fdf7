package org.openwro.order;

import java.util.Set;
import org.openwro.calendar.FiscalYear;
import org.openwro.reference.Industry;
import org.openwro.screening.core.Instrument;

/**
 * Which orders of the register are wanted; null, empty and blank leave a criterion open. An order counts for a year only when it is known
 * to be of that year.
 *
 * @param country ISO 3166-1 alpha-2; flag state for a vessel
 * @param statuses any of these
 * @param year calendar year of signature
 * @param industry by most of its tariff numbers
 * @param asOf the register as it stood; null: as it stands
 * @param words all of them must occur, or begin a word, in id, name, goods, area, notes or the name of the country
 */
public record RegisterFilter(
        String country,
        Instrument instrument,
        Set<ListedStatus> statuses,
        Integer year,
        FiscalYear fiscalYear,
        String words,
        RegisterSource source,
        Industry industry,
        AsOf asOf) {

    private static final RegisterFilter EVERYTHING =
            new RegisterFilter(null, null, Set.of(), null, null, null, null, null, null);

    public RegisterFilter {
        country = country == null || country.isBlank() ? null : country.strip();
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        words = words == null || words.isBlank() ? null : words.strip();
    }

    public static RegisterFilter everything() {
        return EVERYTHING;
    }

    public RegisterFilter inCountry(String code) {
        return new RegisterFilter(code, instrument, statuses, year, fiscalYear, words, source, industry, asOf);
    }

    public RegisterFilter of(Instrument kind) {
        return new RegisterFilter(country, kind, statuses, year, fiscalYear, words, source, industry, asOf);
    }

    public RegisterFilter with(Set<ListedStatus> any) {
        return new RegisterFilter(country, instrument, any, year, fiscalYear, words, source, industry, asOf);
    }

    public RegisterFilter in(FiscalYear fiscal) {
        return new RegisterFilter(country, instrument, statuses, year, fiscal, words, source, industry, asOf);
    }

    public RegisterFilter in(int calendarYear) {
        return new RegisterFilter(
                country, instrument, statuses, calendarYear, fiscalYear, words, source, industry, asOf);
    }

    public RegisterFilter naming(String text) {
        return new RegisterFilter(country, instrument, statuses, year, fiscalYear, text, source, industry, asOf);
    }

    public RegisterFilter from(RegisterSource origin) {
        return new RegisterFilter(country, instrument, statuses, year, fiscalYear, words, origin, industry, asOf);
    }

    public RegisterFilter asOf(AsOf viewpoint) {
        return new RegisterFilter(country, instrument, statuses, year, fiscalYear, words, source, industry, viewpoint);
    }

    public RegisterFilter in(Industry trade) {
        return new RegisterFilter(country, instrument, statuses, year, fiscalYear, words, source, trade, asOf);
    }

    public boolean isEverything() {
        return equals(EVERYTHING);
    }
}
