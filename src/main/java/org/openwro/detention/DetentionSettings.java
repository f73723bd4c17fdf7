package org.openwro.detention;

import java.util.Set;
import org.openwro.screening.core.Instrument;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counsel of an installation decides about detentions.
 *
 * @param deemedExclusion instruments under which goods without a determination within thirty days after presentation are deemed excluded
 *     (19 U.S.C. 1499(c)(5)(A)). Under a WRO the rule yields to the three months of 19 CFR 12.43, a longer period authorised by law
 * @param extensionCap calendar days from the detention notice to which the response under the UFLPA can be extended in all
 * @param extensionsAtMost how many extensions one shipment can get
 */
@ConfigurationProperties("openwro.detention")
public record DetentionSettings(
        @DefaultValue("UFLPA") Set<Instrument> deemedExclusion,
        @DefaultValue("90") int extensionCap,
        @DefaultValue("2") int extensionsAtMost) {

    public DetentionSettings {
        deemedExclusion = Set.copyOf(deemedExclusion);
        if (deemedExclusion.contains(Instrument.FINDING)) {
            throw new IllegalArgumentException(
                    "openwro.detention.deemed-exclusion names FINDING, but goods under a Finding are seized, never excluded");
        }
    }
}
