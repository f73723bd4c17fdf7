package org.openwro.screening.core;

import java.util.Optional;

/** Whether goods come from the place of an order; the first and strongest evidence is kept. */
final class PlaceRule {

    private PlaceRule() {}

    static Optional<Proof> find(TargetReading target, LineReading line) {
        return byCountry(target, line)
                .or(() -> MakerPlaceRule.find(target, line))
                .or(() -> StatedPlaceRule.find(target, line))
                .or(() -> StatedPlaceRule.findWiderArea(target, line));
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
}
