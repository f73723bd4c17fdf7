package org.openwro.screening.core;

import java.util.List;
import java.util.stream.Stream;

/**
 * The name of a party as filed, beside the names of a listed party: are they one entity?
 *
 * <p>The names decide. A city that agrees proves nothing, because a town full of textile mills holds many firms of one
 * trade, and one that differs proves little, because filers write the seller's address. Another country weakens a match
 * that the names do not fully carry.
 *
 * @param filed name as filed; may hold two names, noise, or nothing
 * @param filedCountry ISO 3166-1 alpha-2, null or blank when unknown
 * @param listed name of the listed party and its aliases, blank ones allowed
 * @param listedCountry ISO 3166-1 alpha-2, null or blank when unknown
 */
public record NamePair(String filed, String filedCountry, List<String> listed, String listedCountry) {

    /** From this score on, a careful reader would take both names for one entity. */
    public static final double SAME_FROM = EntityRule.LIKE;

    private static final double OTHER_COUNTRY = 0.1;

    public NamePair {
        listed = listed.stream().filter(name -> name != null && !name.isBlank()).toList();
    }

    /** 0 (nothing in common) to 1 (the same name, as far as countries are known in the same country). */
    public double score() {
        double byName = NameNoise.names(filed).stream()
                .flatMap(name -> listed.stream().flatMap(other -> scores(name, other)))
                .max(Double::compare)
                .orElse(0.0);
        return clamped(byName - (otherCountry() ? OTHER_COUNTRY : 0));
    }

    public boolean same() {
        return score() >= SAME_FROM;
    }

    private boolean otherCountry() {
        String here = LineReading.text(filedCountry);
        String there = LineReading.text(listedCountry);
        return !here.isEmpty() && !there.isEmpty() && !here.equalsIgnoreCase(there);
    }

    private static Stream<Double> scores(String filed, String listed) {
        double asFirm = NameComparison.between(NameReading.of(filed), NameReading.of(listed))
                .value();
        VesselName vessel = VesselName.of(filed);
        VesselName other = VesselName.of(listed);
        boolean numbered = !vessel.number().isEmpty() && !vessel.isEmpty();
        if (!numbered || !vessel.number().equals(other.number()) || !vessel.sameLetters(other)) {
            return Stream.of(clamped(asFirm));
        }
        return Stream.of(clamped(Math.max(asFirm, vessel.letters().equals(other.letters()) ? 1 : 0.9)));
    }

    private static double clamped(double score) {
        return Math.max(0, Math.min(1, score));
    }
}
