package org.openwro.enforcement;

import java.util.ArrayList;
import java.util.List;
import org.openwro.reference.history.HistoricOrder;
import org.openwro.reference.history.HistoricTarget;
import org.openwro.reference.history.HistoricTargets;
import org.openwro.screening.core.EndAnchor;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.Instrument;
import org.openwro.screening.core.OrderTarget;
import org.openwro.screening.core.OrderTerms;
import org.openwro.screening.core.TargetKind;
import org.springframework.stereotype.Component;

/**
 * The presumption of the Uyghur Forced Labor Prevention Act (Pub. L. 117-78 section 3): goods of Xinjiang or of a listed party that are
 * imported on or after 21 June 2022. It stands beside the orders and is applied before a Withhold Release Order.
 */
@Component
public class StatutoryPresumption {

    public static final String ID = HistoricTargets.UFLPA;

    private final OrderTerms terms;

    StatutoryPresumption() {
        List<OrderTarget> targets = new ArrayList<>();
        for (HistoricTarget target : HistoricTargets.bundled().uflpa(HistoricOrder.bundled())) {
            targets.add(target(ID + "/" + (targets.size() + 1), target));
        }
        terms = new OrderTerms(ID, Instrument.UFLPA, targets);
    }

    public OrderTerms terms() {
        return terms;
    }

    private static OrderTarget target(String id, HistoricTarget target) {
        return new OrderTarget(
                id,
                TargetKind.valueOf(target.kind()),
                target.name(),
                target.aliases(),
                target.country(),
                null,
                target.city(),
                List.of(),
                target.regionCode(),
                target.postalPrefixes(),
                target.placeNames(),
                target.vesselFlag(),
                Inclusion.valueOf(target.inclusion()),
                new Goods(
                        target.htsPrefixes(),
                        target.goodsWords(),
                        target.allGoods(),
                        target.whollyOrInPart(),
                        target.downstream(),
                        target.madeIn()),
                target.from(),
                target.to(),
                target.endAnchor() == null ? null : EndAnchor.valueOf(target.endAnchor()));
    }
}
