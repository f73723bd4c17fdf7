package org.openwro.order;

import java.util.List;
import java.util.Locale;
import org.openwro.platform.Refusals;
import org.openwro.reference.Countries;
import org.openwro.reference.HtsEdition;
import org.openwro.reference.Region;
import org.openwro.reference.Regions;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.TargetKind;
import org.springframework.stereotype.Component;

/** What a draft must say: a little before it can be kept, everything before it goes to counsel. */
@Component
class DraftRules {

    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_TEXT = 60_000;
    private static final int MOST_TARGETS = 50;

    private final Countries countries;
    private final Regions regions;
    private final HtsEdition tariff;
    private final Orders orders;

    DraftRules(Countries countries, Regions regions, HtsEdition tariff, Orders orders) {
        this.tariff = tariff;
        this.countries = countries;
        this.regions = regions;
        this.orders = orders;
    }

    /** Why a draft cannot be kept: rows without a kind or a name, and texts that do not fit. */
    Refusals checkKept(Draft draft) {
        Refusals refusals = new Refusals()
                .tooLong(draft.title(), "title", LONGEST_LINE)
                .tooLong(draft.merchandise(), "merchandise", LONGEST_LINE)
                .tooLong(draft.reasons(), "reasons", LONGEST_TEXT)
                .tooLong(draft.text(), "text", LONGEST_TEXT)
                .when(draft.targets().size() > MOST_TARGETS, "title", "order.draft.tooManyTargets", MOST_TARGETS);
        for (int row = 0; row < draft.targets().size(); row++) {
            DraftTarget target = draft.targets().get(row);
            refusals.when(target.kind() == null, field(row, "kind"), "order.draft.kindMissing")
                    .required(target.name(), field(row, "name"), "order.draft.nameMissing")
                    .tooLong(target.name(), field(row, "name"), LONGEST_LINE)
                    .tooLong(target.address(), field(row, "address"), LONGEST_LINE)
                    .tooLong(target.city(), field(row, "city"), LONGEST_LINE)
                    .when(
                            !target.country().isEmpty()
                                    && countries.find(target.country()).isEmpty(),
                            field(row, "country"),
                            "order.draft.countryMissing");
        }
        draft.goods().htsPrefixes().stream()
                .filter(each -> !isTariffNumber(each))
                .forEach(each -> refusals.when(true, "htsPrefixes", "order.draft.htsWrong", each));
        return refusals;
    }

    /** Why a draft cannot go to counsel. */
    Refusals checkSent(Draft draft, Instrument instrument) {
        Refusals refusals = checkKept(draft)
                .required(draft.title(), "title", "order.draft.titleMissing")
                .required(draft.merchandise(), "merchandise", "order.draft.merchandiseMissing")
                .required(draft.reasons(), "reasons", "order.draft.reasonsMissing")
                .required(draft.text(), "text", "order.draft.textMissing")
                .when(
                        draft.targets().stream().allMatch(each -> each.kind() == TargetKind.NOT_COVERED),
                        "action",
                        "order.draft.targetMissing");
        for (int row = 0; row < draft.targets().size(); row++) {
            place(draft.targets().get(row), row, refusals);
            named(draft, row, refusals);
        }
        goods(draft.goods(), refusals);
        edition(draft.goods(), refusals);
        superseded(draft.supersedes(), instrument, refusals);
        return refusals;
    }

    private void place(DraftTarget target, int row, Refusals refusals) {
        Region region = regions.find(target.regionCode()).orElse(null);
        refusals.when(target.country().isEmpty(), field(row, "country"), "order.draft.countryMissing")
                .when(
                        target.kind() == TargetKind.REGION
                                && target.regionCode().isEmpty(),
                        field(row, "regionCode"),
                        "order.draft.regionMissing")
                .when(
                        !target.regionCode().isEmpty()
                                && (region == null || !region.country().equals(target.country())),
                        field(row, "regionCode"),
                        "order.draft.regionElsewhere");
    }

    /** The text is what is signed, so that it must not be silent on anybody whom the ports will look for. */
    private static void named(Draft draft, int row, Refusals refusals) {
        String name = draft.targets().get(row).name();
        refusals.when(
                !name.isEmpty()
                        && !draft.text().isEmpty()
                        && !draft.text().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)),
                "text",
                "order.draft.nameNotInText",
                name);
    }

    private static void goods(Goods goods, Refusals refusals) {
        boolean described = !goods.words().isEmpty() || !goods.htsPrefixes().isEmpty();
        refusals.when(!described && !goods.all(), "goodsWords", "order.draft.goodsMissing")
                .when(described && goods.all(), "allGoods", "order.draft.goodsTwice");
    }

    private void edition(Goods goods, Refusals refusals) {
        goods.htsPrefixes().stream()
                .filter(DraftRules::isTariffNumber)
                .filter(each -> !tariff.knows(each))
                .forEach(each -> refusals.when(
                        true, "htsPrefixes", "order.draft.htsUnknown", each, String.join(", ", tariff.nearest(each))));
    }

    private void superseded(OrderId supersedes, Instrument instrument, Refusals refusals) {
        if (supersedes != null) {
            refusals.when(instrument != Instrument.FINDING, "supersedes", "order.draft.wroSupersedes")
                    .when(
                            orders.find(supersedes)
                                    .filter(other -> other.state() == OrderState.IN_FORCE && !other.isFinding())
                                    .isEmpty(),
                            "supersedes",
                            "order.draft.supersededNotInForce",
                            supersedes);
        }
    }

    private static boolean isTariffNumber(String text) {
        return List.of(text.split("\\.", -1)).stream().allMatch(part -> part.matches("\\d{1,10}"))
                && text.replace(".", "").matches("\\d{2,10}");
    }

    private static String field(int row, String name) {
        return "targets[" + row + "]." + name;
    }
}
