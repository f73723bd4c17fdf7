package org.openwro.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openwro.order.OrderId;
import org.openwro.order.ReleaseKind;
import org.openwro.reference.IloIndicator;

/**
 * What was filed.
 *
 * @param title title of the order
 * @param organisation id of the company for which it was filed
 * @param filedBy username
 * @param filedOn day of receipt, Eastern Time; null for a draft
 * @param earlier petition of the same company on the same order that ended before this one was begun; null for the first
 * @param indicators those that the petition has to answer, in the order of the booklet
 */
public record Filing(
        OrderId order,
        Set<Integer> targets,
        ReleaseKind kind,
        String title,
        String organisation,
        String filedBy,
        LocalDate filedOn,
        String statement,
        PetitionId earlier,
        List<IloIndicator> indicators) {

    public Filing {
        targets = Set.copyOf(targets);
        indicators = List.copyOf(indicators);
    }

    Filing on(LocalDate day) {
        return new Filing(order, targets, kind, title, organisation, filedBy, day, statement, earlier, indicators);
    }
}
