package org.openwro.order.history;

import java.util.ArrayList;
import java.util.List;
import org.openwro.order.Force;
import org.openwro.order.Target;
import org.openwro.order.TargetEnd;
import org.openwro.reference.history.HistoricTarget;
import org.openwro.screening.core.EndAnchor;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.TargetKind;

/** What historical orders are aimed at, as targets of orders. */
final class HistoryTargets {

    private HistoryTargets() {}

    /** @param end how the order says that its parties ended; null where another instrument is applied instead */
    static List<Target> of(List<HistoricTarget> targets, TargetEnd end) {
        List<Target> all = new ArrayList<>();
        for (HistoricTarget target : targets) {
            all.add(target(all.size() + 1, target, end));
        }
        return all;
    }

    private static Target target(int seq, HistoricTarget t, TargetEnd end) {
        return new Target(
                seq,
                TargetKind.valueOf(t.kind()),
                t.name(),
                t.aliases(),
                text(t.country()),
                "",
                text(t.city()),
                List.of(),
                text(t.regionCode()),
                t.postalPrefixes(),
                t.placeNames(),
                text(t.vesselFlag()),
                Inclusion.valueOf(t.inclusion()),
                new Goods(
                        t.htsPrefixes(), t.goodsWords(), t.allGoods(), t.whollyOrInPart(), t.downstream(), t.madeIn()),
                new Force(
                        t.from(),
                        t.to(),
                        t.endAnchor() == null ? null : EndAnchor.valueOf(t.endAnchor()),
                        t.to() == null ? null : end));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
