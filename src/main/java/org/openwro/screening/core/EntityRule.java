package org.openwro.screening.core;

import java.util.Optional;

/** A listed producer as the maker of the goods, or named in their description as the source of an input. */
final class EntityRule {

    static final double LIKE = 0.8;
    private static final double MAYBE = 0.7;

    private EntityRule() {}

    static Optional<Proof> asMaker(TargetReading target, LineReading line) {
        if (outOfReach(target, line)) {
            return Optional.empty();
        }
        Best best = best(target, line);
        if (best.score().value() < MAYBE) {
            return Optional.empty();
        }
        OrderTarget order = target.target();
        Proof proof = new Proof().scored(best.score().value());
        String rule = best.score().same() ? "NAME_SAME" : best.score().value() >= LIKE ? "NAME_LIKE" : "NAME_REMOTE";
        proof.add(
                rule,
                "manufacturerName",
                best.maker().text(),
                best.name().text(),
                best.score().value());
        if (best.score().value() < LIKE) {
            if (!confirmed(target, line)) {
                return Optional.empty();
            }
            proof.inDoubt();
        }
        if (!country(order, line, best, proof)) {
            return Optional.empty();
        }
        places(order, line, best, proof);
        if (order.mids().stream()
                .anyMatch(m -> m.equalsIgnoreCase(LineReading.text(line.line().mid())))) {
            proof.add("MID_SAME", "mid", line.line().mid(), line.line().mid(), 0.1);
        }
        return Optional.of(proof);
    }

    /** Where {@link #country} would let no likeness count, names need not be compared. */
    private static boolean outOfReach(TargetReading target, LineReading line) {
        String country = target.target().country();
        return country != null
                && !target.longName()
                && !country.isBlank()
                && !line.countryUnknown()
                && !line.fromCountry(country);
    }

    /** Another country than the order's leaves only a long and equal name worth a look. */
    private static boolean country(OrderTarget order, LineReading line, Best best, Proof proof) {
        String countries = LineReading.text(line.line().manufacturerCountry());
        if (order.country() == null || order.country().isBlank() || line.countryUnknown()) {
            return true;
        }
        if (line.madeByIn(order.country())) {
            proof.add("COUNTRY_SAME", "manufacturerCountry", countries, order.country(), 0.1);
            return true;
        }
        if (line.fromCountry(order.country()) && best.score().value() >= 0.9
                || best.name().isLong() && best.score().value() >= 0.95) {
            proof.add("COUNTRY_OTHER", "manufacturerCountry", countries, order.country(), -0.3)
                    .inDoubt();
            return true;
        }
        return false;
    }

    private static void places(OrderTarget order, LineReading line, Best best, Proof proof) {
        String city = LineReading.text(line.line().manufacturerCity());
        if (order.city() != null && Places.same(order.city(), city)) {
            proof.add("CITY_SAME", "manufacturerCity", city, order.city(), 0.1);
        }
        for (String place : best.score().missingPlaces()) {
            if (line.cityKey().equals(place)
                    || line.addressWords().contains(place)
                    || order.city() != null && Places.same(order.city(), city)) {
                proof.add("PLACE_OF_NAME", "manufacturerCity", city, place, 0.1);
            } else {
                proof.add(
                                "PART_OF_NAME",
                                "manufacturerName",
                                best.maker().text(),
                                best.name().text(),
                                -0.2)
                        .inDoubt();
            }
        }
    }

    private static boolean confirmed(TargetReading target, LineReading line) {
        OrderTarget order = target.target();
        boolean city = order.city() != null
                && Places.same(order.city(), LineReading.text(line.line().manufacturerCity()));
        return city || target.placesOfName().contains(line.cityKey());
    }

    static Best best(TargetReading target, LineReading line) {
        NameReading bestMaker = null;
        NameReading bestName = null;
        NameScore most = NameScore.NONE;
        for (NameReading maker : line.makers()) {
            for (NameReading name : target.names()) {
                NameScore score = NameComparison.between(maker, name);
                boolean fewerMissing = score.value() == most.value()
                        && score.value() > 0
                        && score.missingPlaces().size() < most.missingPlaces().size();
                if (score.value() > most.value() || fewerMissing) {
                    bestMaker = maker;
                    bestName = name;
                    most = score;
                }
            }
        }
        return new Best(bestMaker, bestName, most);
    }

    /** The description names the producer: "suppliers: X or Y", "made of X silicon". */
    static Optional<Proof> asSource(TargetReading target, LineReading line) {
        for (TargetReading.Mention mention : target.mentions()) {
            if ((mention.letters() & ~line.descriptionLetters()) != 0) {
                continue;
            }
            int at = Phrase.find(line.description(), mention.joined());
            if (at < 0 || Phrase.negated(line.description(), at, mention.words())) {
                continue;
            }
            Proof proof = new Proof().scored(0.85);
            if (Phrase.doubtful(line.description())) {
                proof.add("NAME_AS_POSSIBLE_SOURCE", "description", line.line().description(), mention.name(), 0.5);
                proof.inDoubt();
            } else {
                proof.add("NAME_AS_SOURCE", "description", line.line().description(), mention.name(), 0.8);
            }
            return Optional.of(proof);
        }
        return Optional.empty();
    }

    record Best(NameReading maker, NameReading name, NameScore score) {}
}
