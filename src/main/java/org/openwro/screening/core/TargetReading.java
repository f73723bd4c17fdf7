package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A target prepared once for all lines.
 *
 * @param placesOfName places that stand in the name, not in the aliases
 * @param longName whether one of the names has two words of its own
 */
record TargetReading(
        OrderTerms order,
        OrderTarget target,
        List<NameReading> names,
        Set<String> placesOfName,
        boolean longName,
        List<Mention> mentions,
        List<VesselName> vessels,
        List<PlaceName> places,
        List<TariffPrefix> htsPrefixes,
        List<List<String>> goodsWords) {

    /** A place in words, and whether it is only a wider area that contains the region. */
    record PlaceName(String text, List<String> words, String joined, String key, boolean wider, boolean country) {

        static PlaceName of(String text, boolean wider) {
            List<String> words = Words.of(text);
            boolean country = text.length() == 2 && text.equals(text.toUpperCase(Locale.ROOT));
            return new PlaceName(text, words, String.join("", words), Places.key(text), wider, country);
        }
    }

    /** How a text would mention the target in passing, with its words joined. */
    record Mention(String name, String joined, int words, int letters) {}

    static TargetReading of(OrderTerms order, OrderTarget target) {
        List<String> texts = Stream.concat(Stream.of(target.name()), target.aliases().stream())
                .distinct()
                .toList();
        boolean vessel = target.kind() == TargetKind.VESSEL;
        List<NameReading> read =
                vessel ? List.of() : texts.stream().map(NameReading::of).toList();
        List<NameReading> names = read.stream().filter(n -> !n.isEmpty()).toList();
        return new TargetReading(
                order,
                target,
                names,
                vessel ? Set.of() : placesOf(read.get(0)),
                names.stream().anyMatch(NameReading::isLong),
                mentions(names),
                vessel ? texts.stream().map(VesselName::of).toList() : List.of(),
                places(target),
                target.goods().htsPrefixes().stream()
                        .map(TariffPrefix::of)
                        .filter(p -> !p.digits().isEmpty())
                        .toList(),
                target.goods().words().stream().map(Words::stems).toList());
    }

    private static Set<String> placesOf(NameReading name) {
        return name.words().stream()
                .filter(w -> w.kind() == NameWord.Kind.PLACE)
                .map(NameWord::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Mention> mentions(List<NameReading> names) {
        List<Mention> mentions = new ArrayList<>();
        for (NameReading name : names) {
            List<String> words = MentionPhrases.of(name);
            if (!words.isEmpty()) {
                String joined = String.join("", words);
                mentions.add(new Mention(name.text(), joined, words.size(), Similarity.letterSet(joined)));
            }
        }
        return List.copyOf(mentions);
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
            places.add(PlaceName.of(text, wider));
        }
        return places;
    }
}
