package org.openwro.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openwro.reference.Region;
import org.openwro.reference.Regions;
import org.openwro.screening.core.TargetKind;
import org.springframework.stereotype.Component;

/** Turns what a drafter entered into targets that ports can screen by. */
@Component
class DraftScope {

    private final Regions regions;

    DraftScope(Regions regions) {
        this.regions = regions;
    }

    OrderContent content(Draft draft) {
        List<Target> targets = new ArrayList<>();
        for (DraftTarget target : draft.targets()) {
            targets.add(target(targets.size() + 1, target, draft));
        }
        return new OrderContent(
                draft.title(), draft.merchandise(), targets, draft.reasons(), draft.text(), draft.supersedes());
    }

    /** A region brings the postal codes and the place names by which it is known on invoices. */
    private Target target(int seq, DraftTarget each, Draft draft) {
        Optional<Region> region = each.kind() == TargetKind.REGION ? regions.find(each.regionCode()) : Optional.empty();
        return new Target(
                seq,
                each.kind(),
                each.name(),
                each.aliases(),
                each.country(),
                each.address(),
                each.city(),
                each.mids(),
                each.regionCode(),
                region.map(Region::postalPrefixes).orElse(List.of()),
                region.map(Region::placeNames).orElse(List.of()),
                each.kind() == TargetKind.VESSEL ? each.country() : "",
                each.inclusion(),
                draft.goods(),
                Force.NONE);
    }
}
