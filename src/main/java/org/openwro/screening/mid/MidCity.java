package org.openwro.screening.mid;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The first three letters of the city. */
final class MidCity {

    private static final int LETTERS = 3;
    private static final Map<String, String> CITY_STATES = Map.of("HK", "HON", "SG", "SIN", "MO", "MAC");
    private static final Pattern ARTICLE = Pattern.compile("^[^A-Z]*THE[^A-Z0-9]+(?=.*[A-Z])");

    private MidCity() {}

    static MidPart of(String city, String country) {
        String place = CITY_STATES.get(country);
        if (place != null) {
            return part("CITY_STATE", country, place);
        }
        String plain = MidText.plain(city);
        String bare = ARTICLE.matcher(plain).replaceFirst("");
        String letters = bare.replaceAll("[^A-Z]", "");
        String part = letters.substring(0, Math.min(LETTERS, letters.length()));
        return part(bare.equals(plain) ? "CITY" : "CITY_WITHOUT_ARTICLE", city, part);
    }

    private static MidPart part(String step, String given, String part) {
        return new MidPart(MidPart.Kind.CITY, part, List.of(new MidPart.Step(step, given, part)));
    }
}
