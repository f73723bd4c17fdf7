package org.openwro.enforcement.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.openwro.screening.core.Match;
import org.openwro.screening.core.Result;

/**
 * What a draft met.
 *
 * @param hits lines that it would have held
 * @param held those of the hits that another order holds already
 * @param possible lines at which an officer would have had to look
 * @param ports Schedule D codes, as all following with hits only, most value first
 * @param origins countries of origin, ISO 3166-1 alpha-2
 * @param headings first four digits of the tariff number
 * @param months as {@code 2026-11}, in the order of the calendar
 * @param samples some lines with the reasons, hits before possible ones
 */
public record ImpactResult(
        Share hits,
        Share held,
        Share possible,
        List<Slice> ports,
        List<Slice> importers,
        List<Slice> makers,
        List<Slice> origins,
        List<Slice> headings,
        List<Slice> months,
        List<Sample> samples) {

    /** @param value in US dollars */
    public record Share(long lines, BigDecimal value) {

        static final Share NONE = new Share(0, BigDecimal.ZERO);

        Share plus(BigDecimal amount) {
            return new Share(lines + 1, value.add(amount));
        }
    }

    /** Hits of one port, importer, maker, country, heading or month. */
    public record Slice(String key, long lines, BigDecimal value) {}

    /** A line with what in it met the draft. */
    public record Sample(
            String lineId,
            String entryNumber,
            String portCode,
            LocalDate importDate,
            String importer,
            String maker,
            String origin,
            String description,
            BigDecimal value,
            Result result,
            List<Match> matches) {}
}
