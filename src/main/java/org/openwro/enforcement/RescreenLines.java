package org.openwro.enforcement;

import java.time.Clock;
import java.util.List;
import org.openwro.enforcement.EntryLines.Answered;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.Result;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Some lines of a look-back: those that meet the new order are screened against all orders, kept so and put down as hits, in one transaction. */
@Service
class RescreenLines {

    private final EntryLines lines;
    private final LookBacks lookBacks;
    private final CurrentOrders orders;
    private final RaiseAlerts raising;
    private final WaitingHits waiting;
    private final Clock clock;

    RescreenLines(
            EntryLines lines,
            LookBacks lookBacks,
            CurrentOrders orders,
            RaiseAlerts raising,
            WaitingHits waiting,
            Clock clock) {
        this.lines = lines;
        this.lookBacks = lookBacks;
        this.orders = orders;
        this.raising = raising;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** @param meeting lines of this month that the new order meets, or may meet */
    @Transactional
    public void rescreen(LookBackMonths.Month month, List<EntryLine> meeting) {
        OrderSnapshot snapshot = orders.snapshot();
        List<Answered> answered = meeting.parallelStream()
                .map(line -> new Answered(line, snapshot.screen(line)))
                .toList();
        lines.answerAgain(answered, snapshot.contentHash(), month.month(), month.before());
        raising.raise(answered);
        List<Answered> hits = answered.stream()
                .filter(each -> each.screening().result() == Result.HIT)
                .toList();
        waiting.add(new UploadId(month.orderId()), hits, clock.instant());
        lookBacks.met(month.orderId(), hits.size(), answered.size() - hits.size());
    }
}
