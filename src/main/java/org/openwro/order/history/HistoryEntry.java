package org.openwro.order.history;

import java.util.List;
import org.openwro.calendar.PartialDate;
import org.openwro.order.ListedStatus;
import org.openwro.order.OrderState;
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
        PartialDate statusOn,
        OrderState state,
        String supersedes,
        List<IloIndicator> indicators,
        List<StatusStep> statuses) {

    static HistoryEntry of(HistoricOrder order, List<HistoricTarget> targets, List<HistoricOrder> history) {
        PartialDate issued = IssueDays.of(order, targets);
        PartialDate statusOn = PartialDate.parse(order.statusDate().text());
        ListedStatus status = ListedStatus.ofCode(order.status());
        return new HistoryEntry(
                order,
                targets,
                issued,
                statusOn,
                status.isListedActive() ? OrderState.IN_FORCE : OrderState.ENDED,
                superseded(order, history),
                AnnouncedIndicators.in(order.notes()),
                StatusStep.steps(issued, status, statusOn));
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
