package org.openwro.order;

import java.util.List;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.TargetKind;

/**
 * A target as a drafter enters it.
 *
 * @param kind null when nothing was chosen
 * @param country ISO 3166-1 alpha-2; flag state for a vessel
 * @param mids manufacturer identification codes as filed with entries
 * @param regionCode ISO 3166-2 for a region; empty for others that lie in no region that matters
 * @param inclusion how far an order on a producer reaches into its group; null counts as named only
 */
public record DraftTarget(
        TargetKind kind,
        String name,
        List<String> aliases,
        String country,
        String address,
        String city,
        List<String> mids,
        String regionCode,
        Inclusion inclusion) {

    public DraftTarget {
        name = stripped(name);
        aliases = List.copyOf(aliases);
        country = stripped(country);
        address = stripped(address);
        city = stripped(city);
        mids = List.copyOf(mids);
        regionCode = stripped(regionCode);
        inclusion = inclusion == null ? Inclusion.NAMED_ONLY : inclusion;
    }

    static DraftTarget of(Target target) {
        return new DraftTarget(
                target.kind(),
                target.name(),
                target.aliases(),
                target.country(),
                target.address(),
                target.city(),
                target.mids(),
                target.regionCode(),
                target.inclusion());
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
