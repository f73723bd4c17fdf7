package org.openwro.petition;

import java.time.LocalDate;
import org.openwro.order.OrderId;
import org.openwro.order.ReleaseKind;

/**
 * A petition as a line of a list.
 *
 * @param petitioner name of the company
 */
public record PetitionSummary(
        PetitionId id,
        OrderId order,
        String title,
        ReleaseKind kind,
        PetitionState state,
        String petitioner,
        LocalDate filedOn) {}
