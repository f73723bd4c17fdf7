package org.openwro.screening.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openwro.screening.core.TargetReading.PlaceName;

/**
 * Whether goods come from the place of an order: by the maker's postal code, city, address or name, by the country of
 * origin, or by what the description says of goods made elsewhere.
 */
final class PlaceRule {

    private static final int AMBIGUOUS_LENGTH = 4;
    private static final Set<String> STREETS = Set.of(
            "road",
            "rd",
            "street",
            "st",
            "avenue",
            "ave",
            "lu",
            "jie",
            "dajie",
            "dadao",
            "boulevard",
            "blvd",
            "lane",
            "building",
            "bldg",
            "mansion",
            "hotel",
            "highway",
            "plaza",
            "tower",
            "middle",
            "north",
            "south",
            "east",
            "west");

    private PlaceRule() {}

    static Optional<Proof> find(TargetReading target, LineReading line) {
        return byCountry(target, line)
                .or(() -> byMaker(target, line))
                .or(() -> byDescription(target, line))
                .or(() -> byWiderArea(target, line));
    }

    private static Optional<Proof> byCountry(TargetReading target, LineReading line) {
        if (target.target().kind() != TargetKind.COUNTRY
                || !line.fromCountry(target.target().country())) {
            return Optional.empty();
        }
        String country = target.target().country();
        return Optional.of(new Proof()
                .add(
                        "COUNTRY_COVERED",
                        "countryOfOrigin",
                        country,
                        target.target().name(),
                        0.9));
    }

    private static Optional<Proof> byMaker(TargetReading target, LineReading line) {
        if (!line.madeByIn(target.target().country())) {
            return Optional.empty();
        }
        EntryLine filed = line.line();
        for (String prefix : target.target().postalPrefixes()) {
            if (line.postal().startsWith(prefix)) {
                return Optional.of(new Proof()
                        .add(
                                "POSTAL_CODE",
                                "manufacturerPostalCode",
                                filed.manufacturerPostalCode(),
                                prefix + "…",
                                0.9));
            }
        }
        for (PlaceName place : target.places()) {
            if (!place.wider() && place.key().equals(line.cityKey())) {
                return Optional.of(new Proof()
                        .add("PLACE_IN_CITY", "manufacturerCity", filed.manufacturerCity(), place.text(), 0.9));
            }
        }
        return byAddress(target, line).or(() -> byMakerName(target, line));
    }

    private static Optional<Proof> byAddress(TargetReading target, LineReading line) {
        for (PlaceName place : target.places()) {
            int at = place.wider() ? -1 : Phrase.find(line.addressWords(), place.words());
            int next = at + place.words().size();
            boolean street = at >= 0
                    && next < line.addressWords().size()
                    && STREETS.contains(line.addressWords().get(next));
            if (at >= 0 && !street) {
                return Optional.of(new Proof()
                        .add(
                                "PLACE_IN_ADDRESS",
                                "manufacturerAddress",
                                line.line().manufacturerAddress(),
                                place.text(),
                                0.8));
            }
        }
        return Optional.empty();
    }

    private static Optional<Proof> byMakerName(TargetReading target, LineReading line) {
        boolean elsewhere =
                !target.target().postalPrefixes().isEmpty() && line.postal().length() == 6
                        || line.postal().isEmpty() && Places.isPlace(line.cityKey());
        for (int i = 0; i < target.places().size(); i++) {
            PlaceName place = target.places().get(i);
            if (place.wider() || Phrase.find(line.makerWords(), place.words()) < 0 || elsewhere && i > 0) {
                continue;
            }
            Proof proof = new Proof().scored(0.9);
            proof.add("PLACE_IN_NAME", "manufacturerName", line.line().manufacturerName(), place.text(), 0.7);
            if (elsewhere) {
                proof.add("PLACE_ELSEWHERE", "manufacturerCity", line.line().manufacturerCity(), place.text(), -0.4)
                        .inDoubt();
            }
            return Optional.of(proof);
        }
        return Optional.empty();
    }

    private static Optional<Proof> byDescription(TargetReading target, LineReading line) {
        if (!target.target().goods().whollyOrInPart()
                && !line.madeByIn(target.target().country())) {
            return Optional.empty();
        }
        for (PlaceName place : target.places()) {
            int at = place.wider() ? -1 : Phrase.find(line.description(), place.words());
            if (at < 0 || Phrase.negated(line.description(), at, place.words().size())) {
                continue;
            }
            Proof proof = new Proof().scored(0.95);
            proof.add("PLACE_IN_DESCRIPTION", "description", line.line().description(), place.text(), 0.8);
            if (ambiguous(place, target, line) || Phrase.doubtful(line.description())) {
                proof.add("PLACE_IN_DOUBT", "description", line.line().description(), place.text(), -0.3)
                        .inDoubt();
            }
            return Optional.of(proof);
        }
        return Optional.empty();
    }

    /** A short place name means little in a text from elsewhere unless the country stands with it. */
    private static boolean ambiguous(PlaceName place, TargetReading target, LineReading line) {
        String country = target.target().country() == null
                ? ""
                : target.target().country().toLowerCase(Locale.ROOT);
        List<String> text = line.description();
        boolean countryNamed =
                text.contains(country) || text.stream().map(Places::canonical).anyMatch("china"::equals);
        return place.key().length() <= AMBIGUOUS_LENGTH
                && !line.fromCountry(target.target().country())
                && !countryNamed;
    }

    private static Optional<Proof> byWiderArea(TargetReading target, LineReading line) {
        for (PlaceName place : target.places()) {
            if (!place.wider()) {
                continue;
            }
            if (place.text().matches("[A-Z]{2}")) {
                if (line.fromCountry(place.text())) {
                    return Optional.of(new Proof()
                            .scored(0.6)
                            .inDoubt()
                            .add(
                                    "WIDER_ORIGIN",
                                    "countryOfOrigin",
                                    line.line().countryOfOrigin(),
                                    target.target().name(),
                                    0.4));
                }
            } else if (mentionsArea(place, target, line)) {
                return Optional.of(new Proof()
                        .scored(0.6)
                        .inDoubt()
                        .add(
                                "WIDER_AREA",
                                "description",
                                line.line().description(),
                                target.target().name(),
                                0.4));
            }
        }
        return Optional.empty();
    }

    /** A country alone, told of goods made in that country, says nothing about the region. */
    private static boolean mentionsArea(PlaceName place, TargetReading target, LineReading line) {
        List<String> area = place.words().stream().map(Places::canonical).toList();
        if (area.size() == 1 && line.madeByIn(target.target().country())) {
            return false;
        }
        List<String> text = line.description().stream().map(Places::canonical).toList();
        for (int i = 0; i < text.size(); i++) {
            List<String> window = text.subList(i, Math.min(text.size(), i + area.size() + 1));
            if (area.contains(text.get(i))
                    && window.containsAll(area)
                    && !Phrase.negated(line.description(), i, area.size())) {
                return true;
            }
        }
        return false;
    }
}
