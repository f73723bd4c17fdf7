package org.openwro.screening.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openwro.screening.core.TargetReading.PlaceName;

/** Whether the description of goods made anywhere says that they, or their inputs, come from the place of an order. */
final class StatedPlaceRule {

    private static final int AMBIGUOUS_LENGTH = 4;

    private StatedPlaceRule() {}

    static Optional<Proof> find(TargetReading target, LineReading line) {
        if (!target.target().goods().whollyOrInPart()
                && !line.madeByIn(target.target().country())) {
            return Optional.empty();
        }
        for (PlaceName place : target.places()) {
            int at = place.wider() ? -1 : Phrase.find(line.description(), place.joined());
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

    /** Evidence for an area that contains the place; never enough alone. */
    static Optional<Proof> findWiderArea(TargetReading target, LineReading line) {
        for (PlaceName place : target.places()) {
            if (!place.wider()) {
                continue;
            }
            if (place.country()) {
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
