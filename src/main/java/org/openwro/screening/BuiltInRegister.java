package org.openwro.screening;

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

/** The orders of the public history, and the presumption of the UFLPA, as the matcher takes them. */
public final class BuiltInRegister {

    private BuiltInRegister() {}

    public static List<OrderTerms> all() {
        HistoricTargets targets = HistoricTargets.bundled();
        List<HistoricOrder> history = HistoricOrder.bundled();
        List<OrderTerms> orders = new ArrayList<>();
        for (HistoricOrder order : history) {
            Instrument instrument = order.isFinding() ? Instrument.FINDING : Instrument.WRO;
            orders.add(terms(order.id(), instrument, targets.of(order)));
        }
        orders.add(presumption());
        return orders;
    }

    /**
     * The presumption of the Uyghur Forced Labor Prevention Act (Pub. L. 117-78 section 3): goods of Xinjiang or of a listed party that
     * are imported on or after 21 June 2022.
     */
    public static OrderTerms presumption() {
        return terms(
                HistoricTargets.UFLPA,
                Instrument.UFLPA,
                HistoricTargets.bundled().uflpa(HistoricOrder.bundled()));
    }

    private static OrderTerms terms(String id, Instrument instrument, List<HistoricTarget> targets) {
        List<OrderTarget> mapped = new ArrayList<>();
        for (HistoricTarget target : targets) {
            mapped.add(target(id + "/" + (mapped.size() + 1), target));
        }
        return new OrderTerms(id, instrument, mapped);
    }

    private static OrderTarget target(String id, HistoricTarget t) {
        return new OrderTarget(
                id,
                TargetKind.valueOf(t.kind()),
                t.name(),
                t.aliases(),
                t.country(),
                null,
                t.city(),
                List.of(),
                t.regionCode(),
                t.postalPrefixes(),
                t.placeNames(),
                t.vesselFlag(),
                Inclusion.valueOf(t.inclusion()),
                new Goods(
                        t.htsPrefixes(), t.goodsWords(), t.allGoods(), t.whollyOrInPart(), t.downstream(), t.madeIn()),
                t.from(),
                t.to(),
                t.endAnchor() == null ? null : EndAnchor.valueOf(t.endAnchor()));
    }
}
