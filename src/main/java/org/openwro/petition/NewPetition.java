package org.openwro.petition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openwro.order.OrderId;
import org.openwro.order.ReleaseKind;
import org.openwro.reference.IloIndicator;

/**
 * A petition as it is filed.
 *
 * @param targets numbers of the order's targets to be released
 * @param organisation company for which it is filed; null or empty when the actor acts for only one
 * @param evidence what is said on each indicator; a modification answers every one
 */
public record NewPetition(
        OrderId order,
        Set<Integer> targets,
        ReleaseKind kind,
        String organisation,
        String statement,
        Map<IloIndicator, String> evidence,
        List<Attachment> files) {

    public NewPetition {
        targets = Set.copyOf(targets);
        evidence = Map.copyOf(evidence);
        files = List.copyOf(files);
    }
}
