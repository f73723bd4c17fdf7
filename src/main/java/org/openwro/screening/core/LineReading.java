package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;

/** A line prepared once for all rules. */
record LineReading(
        EntryLine line,
        List<NameReading> makers,
        List<String> makerWords,
        List<String> addressWords,
        String cityKey,
        String postal,
        List<String> description,
        int descriptionLetters,
        List<String> descriptionStems,
        List<String> descriptionVesselWords,
        VesselName vessel,
        String hts,
        String makerCountry,
        String origin) {

    static LineReading of(EntryLine line) {
        List<String> description = Words.of(line.description());
        String hts = digits(line.hts());
        boolean mayNameItsVessel = hts.isEmpty() || seafood(hts);
        return new LineReading(
                line,
                names(line.manufacturerName()),
                Words.of(line.manufacturerName() == null ? null : NameNoise.beginning(line.manufacturerName())),
                Words.of(line.manufacturerAddress()),
                Places.key(line.manufacturerCity()),
                digits(line.manufacturerPostalCode()),
                description,
                letters(description),
                stems(description),
                mayNameItsVessel ? VesselName.words(text(line.description())) : List.of(),
                mayNameItsVessel ? VesselName.of(line.vesselName()) : VesselName.NONE,
                hts,
                text(line.manufacturerCountry()),
                text(line.countryOfOrigin()));
    }

    private static List<NameReading> names(String text) {
        List<NameReading> names = new ArrayList<>(1);
        for (String name : NameNoise.names(text)) {
            NameReading reading = NameReading.of(name);
            if (!reading.isEmpty()) {
                names.add(reading);
            }
        }
        return names;
    }

    private static int letters(List<String> words) {
        int letters = 0;
        for (String word : words) {
            letters |= Similarity.letterSet(word);
        }
        return letters;
    }

    private static List<String> stems(List<String> words) {
        List<String> stems = new ArrayList<>(words.size());
        for (String word : words) {
            stems.add(Words.stem(word));
        }
        return stems;
    }

    boolean fromCountry(String country) {
        return country != null && (country.equalsIgnoreCase(makerCountry) || country.equalsIgnoreCase(origin));
    }

    boolean madeByIn(String country) {
        return country != null && country.equalsIgnoreCase(makerCountry.isEmpty() ? origin : makerCountry);
    }

    boolean countryUnknown() {
        return makerCountry.isEmpty() && origin.isEmpty();
    }

    /** Only seafood is caught by a vessel, and only there the name of one is evidence. */
    boolean mayNameItsVessel() {
        return hts.isEmpty() || seafood(hts);
    }

    private static boolean seafood(String hts) {
        return hts.startsWith("03") || hts.startsWith("1604") || hts.startsWith("1605");
    }

    private static String digits(String value) {
        if (value == null) {
            return "";
        }
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < Math.min(value.length(), Latin.LONGEST_READ); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    static String text(String value) {
        return value == null
                ? ""
                : value.substring(0, Math.min(value.length(), Latin.LONGEST_READ))
                        .strip();
    }
}
