package org.openwro.enforcement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.openwro.enforcement.EntryLines.Answered;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.Result;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One batch of a look-back: lines that meet the new order are screened against all orders, kept so and handed on, in one transaction. */
@Service
class RescreenLines {

    private final EntryLines lines;
    private final LookBacks lookBacks;
    private final CurrentOrders orders;
    private final RaiseAlerts raising;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RescreenLines(
            EntryLines lines,
            LookBacks lookBacks,
            CurrentOrders orders,
            RaiseAlerts raising,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.lookBacks = lookBacks;
        this.orders = orders;
        this.raising = raising;
        this.events = events;
        this.clock = clock;
    }

    /** @param meeting lines that the new order meets, or may meet */
    @Transactional
    public void rescreen(String orderId, List<EntryLine> meeting, LookBacks.Position position) {
        List<Answered> answered = new ArrayList<>();
        if (!meeting.isEmpty()) {
            OrderSnapshot snapshot = orders.snapshot();
            meeting.forEach(line -> answered.add(new Answered(line, snapshot.screen(line))));
            lines.answerAgain(answered, snapshot.contentHash());
            raising.raise(answered);
        }
        List<Hit> hits = answered.stream()
                .filter(each -> each.screening().result() == Result.HIT)
                .map(each -> new Hit(each.line(), Grounds.of(each.screening()), null, null))
                .toList();
        if (!hits.isEmpty()) {
            events.publishEvent(new LinesHit(hits));
        }
        lookBacks.moved(orderId, position, hits.size(), answered.size() - hits.size(), clock.instant());
    }
}
