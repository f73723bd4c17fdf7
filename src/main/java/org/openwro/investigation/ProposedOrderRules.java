package org.openwro.investigation;

import org.openwro.platform.Refusals;
import org.openwro.reference.Countries;
import org.openwro.reference.Region;
import org.openwro.reference.Regions;
import org.openwro.screening.core.TargetKind;
import org.springframework.stereotype.Component;

/** What a proposed order must say so that drafters can write it and ports can screen by it. */
@Component
class ProposedOrderRules {

    private final Countries countries;
    private final Regions regions;

    ProposedOrderRules(Countries countries, Regions regions) {
        this.countries = countries;
        this.regions = regions;
    }

    void check(ProposedOrder order, Refusals refusals) {
        refusals.when(
                order.targets().stream().allMatch(each -> each.kind() == TargetKind.NOT_COVERED),
                "target-0-kind",
                "investigation.recommend.targetMissing");
        for (int row = 0; row < order.targets().size(); row++) {
            check(order.targets().get(row), "target-" + row + "-", refusals);
        }
        refusals.when(order.goods().isEmpty() && !order.allGoods(), "goods", "investigation.recommend.goodsMissing")
                .when(!order.goods().isEmpty() && order.allGoods(), "allGoods", "investigation.recommend.goodsTwice");
        order.goods().forEach(each -> refusals.tooLong(each, "goods", CaseDesk.LONGEST_LINE));
        order.htsPrefixes().stream()
                .filter(each -> !HtsPrefix.isWellFormed(each))
                .forEach(each -> refusals.when(true, "htsPrefixes", "investigation.hts.wrong", each));
    }

    private void check(ProposedTarget target, String row, Refusals refusals) {
        Region region = regions.find(target.regionCode()).orElse(null);
        refusals.when(target.kind() == null, row + "kind", "investigation.recommend.kindMissing")
                .required(target.name(), row + "name", "investigation.recommend.nameMissing")
                .tooLong(target.name(), row + "name", CaseDesk.LONGEST_LINE)
                .when(
                        countries.find(target.country()).isEmpty(),
                        row + "country",
                        "investigation.recommend.countryMissing")
                .when(
                        target.kind() == TargetKind.REGION
                                && target.regionCode().isEmpty(),
                        row + "region",
                        "investigation.recommend.regionMissing")
                .when(
                        !target.regionCode().isEmpty()
                                && (region == null || !region.country().equals(target.country())),
                        row + "region",
                        "investigation.recommend.regionElsewhere",
                        target.regionCode(),
                        countries.nameOf(target.country()));
    }
}
