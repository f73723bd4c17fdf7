package org.openwro.petition;

import java.util.Set;
import org.openwro.order.OrderId;
import org.openwro.order.ReleaseKind;

/**
 * A petition as it is begun.
 *
 * @param targets numbers of the order's targets to be released
 * @param organisation company for which it is filed; null or empty when the actor acts for only one
 */
public record NewPetition(
        OrderId order, Set<Integer> targets, ReleaseKind kind, String organisation, String statement) {
    public NewPetition {
        targets = Set.copyOf(targets);
    }
}
