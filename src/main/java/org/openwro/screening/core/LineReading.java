package org.openwro.screening.core;

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
        List<String> descriptionStems,
        List<String> descriptionVesselWords,
        VesselName vessel,
        String hts) {

    static LineReading of(EntryLine line) {
        List<String> description = Words.of(line.description());
        return new LineReading(
                line,
                NameNoise.names(line.manufacturerName()).stream()
                        .map(NameReading::of)
                        .filter(n -> !n.isEmpty())
                        .toList(),
                Words.of(line.manufacturerName()),
                Words.of(line.manufacturerAddress()),
                Places.key(line.manufacturerCity()),
                text(line.manufacturerPostalCode()).replaceAll("\\D", ""),
                description,
                description.stream().map(Words::stem).toList(),
                VesselName.words(text(line.description())),
                VesselName.of(line.vesselName()),
                text(line.hts()).replaceAll("\\D", ""));
    }

    boolean fromCountry(String country) {
        return country != null
                && (country.equalsIgnoreCase(text(line.manufacturerCountry()))
                        || country.equalsIgnoreCase(text(line.countryOfOrigin())));
    }

    boolean madeByIn(String country) {
        String maker = text(line.manufacturerCountry());
        return country != null && country.equalsIgnoreCase(maker.isEmpty() ? text(line.countryOfOrigin()) : maker);
    }

    boolean countryUnknown() {
        return text(line.manufacturerCountry()).isEmpty()
                && text(line.countryOfOrigin()).isEmpty();
    }

    boolean seafood() {
        return hts.startsWith("03") || hts.startsWith("1604") || hts.startsWith("1605");
    }

    static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
