package org.openwro.enforcement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openwro.audit.AuditTrail;
import org.openwro.calendar.BusinessDays;
import org.openwro.identity.Actor;
import org.openwro.order.Order;
import org.openwro.order.OrderId;
import org.openwro.order.Orders;
import org.openwro.reference.Port;
import org.openwro.reference.Ports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advises every open port of an order, in the transaction that brings it into force (19 CFR 12.42(e)). Only rows are written
 * here; {@link StartInstructions} brings the tasks to the ports after commit, so that no order waits for 331 processes.
 */
@Service
public class InstructPorts {

    private final Instructions instructions;
    private final Orders orders;
    private final Ports ports;
    private final BusinessDays businessDays;
    private final EnforcementSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    InstructPorts(
            Instructions instructions,
            Orders orders,
            Ports ports,
            BusinessDays businessDays,
            EnforcementSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.instructions = instructions;
        this.orders = orders;
        this.ports = ports;
        this.businessDays = businessDays;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does nothing when the ports of this order are instructed already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void instruct(OrderId orderId) {
        Order order = orders.get(orderId);
        List<String> open = ports.open().stream().map(Port::code).toList();
        LocalDate acknowledgeBy = businessDays.plus(LocalDate.now(clock), settings.acknowledgeWithin());
        if (instructions.add(orderId.value(), order.title(), open, clock.instant(), acknowledgeBy)) {
            audit.record(
                    orderId.value(),
                    Actor.system(),
                    "audit.enforcement.portsInstructed",
                    String.valueOf(open.size()),
                    acknowledgeBy.toString());
        }
    }
}
