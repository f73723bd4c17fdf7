package org.openwro.screening.mid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The first two letters: the country of origin, or the province for Canada, whose own code CA is never used. */
final class MidCountry {

    static final String CANADA = "CA";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** By code of the appendix, postal abbreviation and name. */
    private static final Map<String, String> PROVINCES = Map.ofEntries(
            Map.entry("AB", "XA"),
            Map.entry("ALBERTA", "XA"),
            Map.entry("NB", "XB"),
            Map.entry("NEW BRUNSWICK", "XB"),
            Map.entry("BC", "XC"),
            Map.entry("BRITISH COLUMBIA", "XC"),
            Map.entry("MB", "XM"),
            Map.entry("MANITOBA", "XM"),
            Map.entry("NS", "XN"),
            Map.entry("NOVA SCOTIA", "XN"),
            Map.entry("ON", "XO"),
            Map.entry("ONTARIO", "XO"),
            Map.entry("PE", "XP"),
            Map.entry("PRINCE EDWARD ISLAND", "XP"),
            Map.entry("QC", "XQ"),
            Map.entry("QUEBEC", "XQ"),
            Map.entry("SK", "XS"),
            Map.entry("SASKATCHEWAN", "XS"),
            Map.entry("NT", "XT"),
            Map.entry("NORTHWEST TERRITORIES", "XT"),
            Map.entry("NU", "XV"),
            Map.entry("NUNAVUT", "XV"),
            Map.entry("NL", "XW"),
            Map.entry("NEWFOUNDLAND AND LABRADOR", "XW"),
            Map.entry("NEWFOUNDLAND", "XW"),
            Map.entry("YT", "XY"),
            Map.entry("YUKON", "XY"));

    private static final Set<String> PROVINCE_CODES = Set.copyOf(PROVINCES.values());

    private MidCountry() {}

    static MidPart of(String country, String province) {
        String given = country.toUpperCase(Locale.ROOT);
        if (given.equals(CANADA)) {
            String named = MidText.plain(province);
            String code = PROVINCE_CODES.contains(named) ? named : PROVINCES.getOrDefault(named, "");
            return part(code, "PROVINCE", province);
        }
        return part(isCode(given) ? given : "", PROVINCE_CODES.contains(given) ? "PROVINCE" : "COUNTRY", country);
    }

    /** Whether a code may begin with these two letters. */
    static boolean isCode(String two) {
        return PROVINCE_CODES.contains(two) || COUNTRIES.contains(two) && !two.equals(CANADA);
    }

    private static MidPart part(String code, String step, String given) {
        return new MidPart(MidPart.Kind.COUNTRY, code, List.of(new MidPart.Step(step, given, code)));
    }
}
