package org.openwro.enforcement;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far the ports are with one order.
 *
 * @param overdue of those that wait, how many are late
 */
public record InstructionProgress(
        String orderId,
        String title,
        Instant instructedAt,
        LocalDate acknowledgeBy,
        int ports,
        int acknowledged,
        int overdue) {

    public int waiting() {
        return ports - acknowledged;
    }

    /** Whole percent, rounded down, so that 100 means every port. */
    public int percent() {
        return ports == 0 ? 0 : acknowledged * 100 / ports;
    }
}
