package org.openwro.order;

import java.time.LocalDate;
import java.util.List;
import org.openwro.screening.core.EndAnchor;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.OrderTarget;
import org.openwro.screening.core.TargetKind;

/**
 * One thing an order is aimed at, with the goods and the days for which it counts. Texts are empty when there is nothing to say.
 *
 * @param seq names the target within its order, from 1
 * @param country ISO 3166-1 alpha-2; flag state for a vessel
 * @param regionCode ISO 3166-2, for example CN-XJ
 * @param vesselFlag flag as the order states it, for a vessel
 */
public record Target(
        int seq,
        TargetKind kind,
        String name,
        List<String> aliases,
        String country,
        String address,
        String city,
        List<String> mids,
        String regionCode,
        List<String> postalPrefixes,
        List<String> placeNames,
        String vesselFlag,
        Inclusion inclusion,
        Goods goods,
        Force force) {

    public Target {
        aliases = List.copyOf(aliases);
        mids = List.copyOf(mids);
        postalPrefixes = List.copyOf(postalPrefixes);
        placeNames = List.copyOf(placeNames);
    }

    /** A party that the other targets of its order do not reach from a day on. */
    static Target notCovered(int seq, ExceptedParty party, Force force) {
        return new Target(
                seq,
                TargetKind.NOT_COVERED,
                party.name(),
                List.of(),
                party.country(),
                "",
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                "",
                Inclusion.NAMED_ONLY,
                new Goods(List.of(), List.of(), false, true, false, null),
                force);
    }

    Target effective(LocalDate day) {
        return with(Force.since(day));
    }

    Target ended(LocalDate day, EndAnchor anchor, TargetEnd by) {
        return with(force.until(day, anchor, by));
    }

    /** As it was before its end was known. */
    Target reopened() {
        return with(new Force(force.from(), null, null, null));
    }

    /** Aimed at again, or under another name, from a day on. */
    Target anew(int number, String otherName, LocalDate day) {
        return with(number, otherName, Force.since(day));
    }

    private Target with(Force other) {
        return with(seq, name, other);
    }

    private Target with(int number, String otherName, Force other) {
        return new Target(
                number,
                kind,
                otherName,
                aliases,
                country,
                address,
                city,
                mids,
                regionCode,
                postalPrefixes,
                placeNames,
                vesselFlag,
                inclusion,
                goods,
                other);
    }

    OrderTarget terms() {
        return new OrderTarget(
                String.valueOf(seq),
                kind,
                name,
                aliases,
                country,
                address,
                city,
                mids,
                regionCode,
                postalPrefixes,
                placeNames,
                vesselFlag,
                inclusion,
                goods,
                force.from(),
                force.to(),
                force.endAnchor());
    }
}
