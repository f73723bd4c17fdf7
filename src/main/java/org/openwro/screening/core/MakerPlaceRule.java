package org.openwro.screening.core;

import java.util.Optional;
import java.util.Set;
import org.openwro.screening.core.TargetReading.PlaceName;

/** Whether the maker sits in the place of an order: by postal code, city, address, or a place in the maker's name. */
final class MakerPlaceRule {

    /** A place name before one of these is the name of a street or house, which stands anywhere. */
    private static final Set<String> STREETS = Set.copyOf(
            Words.list(
                    """
            road rd street st avenue ave lu jie dajie dadao boulevard blvd lane building bldg mansion hotel highway plaza
            tower middle north south east west
            """));

    private MakerPlaceRule() {}

    static Optional<Proof> find(TargetReading target, LineReading line) {
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
            int at = place.wider() ? -1 : Phrase.find(line.addressWords(), place.joined());
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
            if (place.wider() || Phrase.find(line.makerWords(), place.joined()) < 0 || elsewhere && i > 0) {
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
}
