package org.openwro.investigation.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.openwro.investigation.Plan;

/**
 * Somebody or something in the supply chain of a case.
 *
 * @param number within the case, 0 before it is added; not used again after a removal
 * @param country ISO 3166-1 alpha-2; empty when not known
 * @param latitude degrees north; null when not known, as then is the longitude
 * @param longitude degrees east
 * @param identifier IMO number of a vessel, manufacturer identification code or registration
 * @param flags of a vessel, oldest first
 */
public record Party(
        int number,
        Plan.Role kind,
        String name,
        String otherNames,
        String country,
        String place,
        BigDecimal latitude,
        BigDecimal longitude,
        String identifier,
        String note,
        List<Flag> flags) {

    public Party {
        flags = flags.stream().sorted(Comparator.comparing(Flag::since)).toList();
    }

    /** The flag of a country that a vessel flew from that day on. */
    public record Flag(LocalDate since, String country) {}

    /** One of whom no more is known than the name. */
    public static Party named(Plan.Role kind, String name) {
        return new Party(0, kind, name, "", "", "", null, null, "", "", List.of());
    }

    public boolean isPlaced() {
        return latitude != null && longitude != null;
    }

    Party numbered(int given) {
        return new Party(given, kind, name, otherNames, country, place, latitude, longitude, identifier, note, flags);
    }
}
