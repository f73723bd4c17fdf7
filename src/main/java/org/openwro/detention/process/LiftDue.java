package org.openwro.detention.process;

import org.openwro.detention.LiftOrder;
import org.openwro.order.OrderId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lifts orders whose end was decided for a later day, once that day has come in Eastern Time. Each order has a transaction of its own;
 * what fails or is missed is taken up by the next call, on whichever node.
 */
@Component
public class LiftDue {

    private static final Logger LOG = LoggerFactory.getLogger(LiftDue.class);

    private final LiftOrder liftOrder;
    private final FreedShipments freedShipments;
    private final TransactionTemplate transaction;

    LiftDue(LiftOrder liftOrder, FreedShipments freedShipments, TransactionTemplate transaction) {
        this.liftOrder = liftOrder;
        this.freedShipments = freedShipments;
        this.transaction = transaction;
    }

    public void liftDue() {
        liftOrder.due().forEach(this::lift);
    }

    private void lift(OrderId order) {
        try {
            transaction.executeWithoutResult(status -> freedShipments.lift(order));
        } catch (OptimisticLockingFailureException changedMeanwhile) {
            LOG.warn("Order {} is lifted by the next sweep: a detention changed meanwhile", order);
        }
    }
}
