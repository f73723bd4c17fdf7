package org.openwro.screening.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One thing an order is aimed at: a producer, a place, a vessel, with the goods and the days for which it counts.
 *
 * @param id stable within the order
 * @param name as the order writes it; for a region its plain name
 * @param country ISO 3166-1 alpha-2; flag state for a vessel
 * @param mids known manufacturer identification codes; a weak signal
 * @param regionCode ISO 3166-2, for instance CN-XJ
 * @param postalPrefixes leading digits of the postal codes of the region
 * @param placeNames names of the region, of places in it, and their spellings. A leading {@code ~} marks a wider area
 *     (in words, or as a country of origin in two capitals) that contains the region: it can only make a line POSSIBLE
 * @param vesselFlag flag as the order states it; null when unknown
 * @param from first day in force, inclusive; null: since ever
 * @param to first day no longer in force; null: open
 * @param endAnchor what decides at the end; null while open
 */
public record OrderTarget(
        String id,
        TargetKind kind,
        String name,
        List<String> aliases,
        String country,
        String address,
        String city,
        List<String> mids,
        String regionCode,
        List<String> postalPrefixes,
        List<String> placeNames,
        String vesselFlag,
        Inclusion inclusion,
        Goods goods,
        LocalDate from,
        LocalDate to,
        EndAnchor endAnchor) {

    public OrderTarget {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        aliases = copy(aliases);
        mids = copy(mids);
        postalPrefixes = copy(postalPrefixes);
        placeNames = copy(placeNames);
        inclusion = inclusion == null ? Inclusion.NAMED_ONLY : inclusion;
        goods = goods == null ? Goods.everything() : goods;
    }

    private static List<String> copy(List<String> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
