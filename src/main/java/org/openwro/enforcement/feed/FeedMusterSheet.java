package org.openwro.enforcement.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.openwro.enforcement.MusterSheet;
import org.openwro.enforcement.MusterSheet.Line;
import org.openwro.enforcement.ReadMusterSheet;
import org.openwro.enforcement.feed.FeedOrder.FeedTarget;
import org.openwro.screening.core.TargetKind;
import org.springframework.stereotype.Component;

/** The sheet holds the same orders as the feed, so that people and machines work by the same list. */
@Component
class FeedMusterSheet implements ReadMusterSheet {

    private static final Comparator<Line> BY_COUNTRY =
            Comparator.comparing(Line::isLaw).thenComparing(Line::country).thenComparing(Line::title);

    private final OrderFeed feed;

    FeedMusterSheet(OrderFeed feed) {
        this.feed = feed;
    }

    @Override
    public MusterSheet today() {
        FeedSnapshot snapshot = feed.current();
        return new MusterSheet(
                snapshot.hash(),
                snapshot.orders().stream()
                        .map(FeedMusterSheet::line)
                        .sorted(BY_COUNTRY)
                        .toList());
    }

    private static Line line(FeedOrder order) {
        List<FeedTarget> aims = order.targets().stream()
                .filter(target -> !target.kind().equals(TargetKind.NOT_COVERED.name()))
                .toList();
        return new Line(
                order.id(),
                order.instrument(),
                Objects.requireNonNullElse(order.title(), ""),
                Objects.requireNonNullElse(order.country(), ""),
                Objects.requireNonNullElse(order.merchandise(), ""),
                aims.stream().map(FeedTarget::name).distinct().toList(),
                aims.stream()
                        .flatMap(target -> target.htsPrefixes().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                aims.stream().anyMatch(FeedTarget::allGoods));
    }
}
