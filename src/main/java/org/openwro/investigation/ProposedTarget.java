package org.openwro.investigation;

import java.util.List;
import org.openwro.screening.core.TargetKind;

/**
 * Whom or what the recommended order should name.
 *
 * @param aliases other names of it
 * @param country ISO 3166-1 alpha-2
 * @param regionCode ISO 3166-2 such as CN-XJ; empty when the target is no region and lies in none that matters
 */
public record ProposedTarget(
        TargetKind kind, String name, List<String> aliases, String country, String place, String regionCode) {

    public ProposedTarget {
        aliases = List.copyOf(aliases);
    }
}
