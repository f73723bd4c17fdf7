package org.openwro.order.web;

import java.util.List;
import org.openwro.order.DraftTarget;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.TargetKind;

/**
 * One target as entered.
 *
 * @param aliases one a line
 * @param mids one a line
 */
record TargetForm(
        TargetKind kind,
        String name,
        String aliases,
        String country,
        String address,
        String city,
        String mids,
        String regionCode,
        Inclusion inclusion) {

    static final TargetForm EMPTY = new TargetForm(TargetKind.ENTITY, "", "", "", "", "", "", "", Inclusion.NAMED_ONLY);

    static TargetForm of(DraftTarget target) {
        return new TargetForm(
                target.kind(),
                target.name(),
                String.join("\n", target.aliases()),
                target.country(),
                target.address(),
                target.city(),
                String.join("\n", target.mids()),
                target.regionCode(),
                target.inclusion());
    }

    DraftTarget toTarget() {
        return new DraftTarget(kind, name, lines(aliases), country, address, city, lines(mids), regionCode, inclusion);
    }

    static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
