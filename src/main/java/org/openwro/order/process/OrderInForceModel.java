package org.openwro.order.process;

/** Names in {@code bpmn/order/order-in-force.bpmn}. */
public final class OrderInForceModel {

    public static final String PROCESS_IN_FORCE = "process_orderInForce";
    public static final String MESSAGE_MODIFIED = "message_orderModified";
    public static final String MESSAGE_REVOKED = "message_orderRevoked";

    /** Boolean: a target is still without an end. */
    static final String STILL_IN_FORCE = "stillInForce";

    private OrderInForceModel() {}
}
