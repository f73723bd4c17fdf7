package org.openwro.order.history;

import java.util.ArrayList;
import java.util.List;
import org.openwro.calendar.PartialDate;
import org.openwro.order.ListedStatus;
import org.openwro.order.OrderState;
import org.openwro.order.StatusHistory;
import org.openwro.order.StatusStep;
import org.openwro.order.Target;
import org.openwro.order.TargetEnd;
import org.openwro.reference.IloIndicator;
import org.openwro.reference.history.HistoricOrder;
import org.openwro.reference.history.HistoricTarget;

/**
 * A historical order as the order tables keep it.
 *
 * @param issued with the earliest and latest day that it can mean, also where the text is empty
 * @param supersedes id of the WRO that this Finding replaces in enforcement; null when there is none
 */
record HistoryEntry(
        HistoricOrder order,
        List<HistoricTarget> targets,
        PartialDate issued,
        OrderState state,
        String supersedes,
        List<IloIndicator> indicators,
        List<StatusStep> statuses) {

    static HistoryEntry of(HistoricOrder order, List<HistoricTarget> targets, List<HistoricOrder> history) {
        PartialDate issued = IssueDays.of(order, targets);
        PartialDate statusOn = PartialDate.parse(order.statusDate().text());
        List<StatusStep> steps = steps(order, targets, issued, statusOn, history);
        return new HistoryEntry(
                order,
                targets,
                issued,
                steps.get(steps.size() - 1).status().isListedActive() ? OrderState.IN_FORCE : OrderState.ENDED,
                superseded(order, history),
                AnnouncedIndicators.in(order.notes()),
                steps);
    }

    /** Derived from the targets and from what lies over the order; where the table leaves the day of the end open, it stays open. */
    private static List<StatusStep> steps(
            HistoricOrder order,
            List<HistoricTarget> targets,
            PartialDate issued,
            PartialDate statusOn,
            List<HistoricOrder> history) {
        TargetEnd end = TargetEnd.of(ListedStatus.ofCode(order.status()));
        List<Target> aims = HistoryTargets.of(targets, end);
        List<StatusStep> steps = (order.isFinding()
                        ? StatusHistory.ofFinding(issued, aims)
                        : StatusHistory.ofWro(issued, aims, findings(order, history)))
                .steps();
        StatusStep last = steps.get(steps.size() - 1);
        if (end == null || statusOn.isKnown()) {
            return steps;
        }
        List<StatusStep> open = new ArrayList<>(steps.subList(0, steps.size() - 1));
        open.add(new StatusStep(last.status(), PartialDate.UNKNOWN));
        return open;
    }

    private static List<StatusHistory.Replacement> findings(HistoricOrder order, List<HistoricOrder> history) {
        return history.stream()
                .filter(each -> order.id().equals(superseded(each, history)))
                .map(each -> new StatusHistory.Replacement(
                        ListedStatus.ACTIVE_SUPERSEDED_FINDING,
                        PartialDate.parse(each.date().text()),
                        each.status().startsWith("INACTIVE") ? each.statusDate().first() : null))
                .toList();
    }

    /** The status as it is listed; of an order that never changed its day is left open, as the table leaves it. */
    StatusStep latest() {
        StatusStep last = statuses.get(statuses.size() - 1);
        return statuses.size() == 1 ? new StatusStep(last.status(), PartialDate.UNKNOWN) : last;
    }

    /** The short name: the parties, or the area where none is named. */
    String title() {
        return order.entity().isBlank() ? order.region() : order.entity();
    }

    /** A WRO and the Finding that followed it share country and name in their ids. */
    private static String superseded(HistoricOrder order, List<HistoricOrder> history) {
        if (!order.isFinding()) {
            return null;
        }
        return history.stream()
                .filter(other -> !other.isFinding())
                .filter(other ->
                        other.country().equals(order.country()) && name(other).equals(name(order)))
                .map(HistoricOrder::id)
                .findFirst()
                .orElse(null);
    }

    private static String name(HistoricOrder order) {
        return order.id().substring(order.id().lastIndexOf('-') + 1);
    }
}
