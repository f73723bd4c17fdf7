package org.openwro.enforcement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The instruction of one order to one port (19 CFR 12.42(e)).
 *
 * @param title short name of the order
 * @param port four digits
 * @param acknowledgeBy last day that the house allows, Eastern Time
 * @param acknowledgedBy username of the officer; null before
 * @param signedAs name with which the officer acknowledged; null before
 * @param remindedAt when the port director was reminded; null when never
 */
public record PortInstruction(
        InstructionId id,
        String orderId,
        String title,
        String port,
        InstructionState state,
        Instant instructedAt,
        LocalDate acknowledgeBy,
        Instant acknowledgedAt,
        String acknowledgedBy,
        String signedAs,
        Instant remindedAt) {

    public boolean isAcknowledged() {
        return state == InstructionState.ACKNOWLEDGED;
    }

    public boolean isOverdue(LocalDate today) {
        return !isAcknowledged() && today.isAfter(acknowledgeBy);
    }
}
