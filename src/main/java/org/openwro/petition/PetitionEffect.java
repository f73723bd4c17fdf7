package org.openwro.petition;

import java.util.Map;
import java.util.Optional;
import org.openwro.detention.ShipmentsUnderOrder.Held;
import org.openwro.detention.ShipmentsUnderOrder.Outcome;
import org.openwro.enforcement.InstructionProgress;
import org.openwro.order.Modification;
import org.openwro.platform.Page;

/**
 * What a granted petition has brought about so far.
 *
 * @param act on the order
 * @param ports how far they are with the changed order; empty when none was told yet
 * @param counts shipments by what became of them
 */
public record PetitionEffect(
        PetitionView view,
        Optional<Modification> act,
        Optional<InstructionProgress> ports,
        Map<Outcome, Long> counts,
        Page<Held> shipments) {}
