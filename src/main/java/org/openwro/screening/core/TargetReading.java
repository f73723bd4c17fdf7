package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A target prepared once for all lines. */
record TargetReading(
        OrderTerms order,
        OrderTarget target,
        List<NameReading> names,
        List<VesselName> vessels,
        List<PlaceName> places,
        List<String> htsPrefixes,
        List<List<String>> goodsWords) {

    /** A place in words, and whether it is only a wider area that contains the region. */
    record PlaceName(String text, List<String> words, String key, boolean wider) {}

    static TargetReading of(OrderTerms order, OrderTarget target) {
        List<String> texts = Stream.concat(Stream.of(target.name()), target.aliases().stream())
                .distinct()
                .toList();
        boolean vessel = target.kind() == TargetKind.VESSEL;
        return new TargetReading(
                order,
                target,
                vessel
                        ? List.of()
                        : texts.stream()
                                .map(NameReading::of)
                                .filter(n -> !n.isEmpty())
                                .toList(),
                vessel ? texts.stream().map(VesselName::of).toList() : List.of(),
                places(target),
                target.goods().htsPrefixes().stream()
                        .map(p -> p.replaceAll("\\D", ""))
                        .filter(p -> !p.isEmpty())
                        .toList(),
                target.goods().words().stream().map(Words::stems).toList());
    }

    boolean isPlace() {
        return switch (target.kind()) {
            case REGION, COUNTRY, SECTOR, SITE -> true;
            default -> false;
        };
    }

    private static List<PlaceName> places(OrderTarget target) {
        List<PlaceName> places = new ArrayList<>();
        for (String name : target.placeNames()) {
            boolean wider = name.startsWith("~");
            String text = wider ? name.substring(1) : name;
            places.add(new PlaceName(text, Words.of(text.toLowerCase(Locale.ROOT)), Places.key(text), wider));
        }
        return places;
    }
}
