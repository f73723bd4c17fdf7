package org.openwro.order;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.openwro.OpenWroIT;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What tests of orders have in common. */
abstract class OrderIT extends OpenWroIT {

    @Autowired
    protected Orders orders;

    @Autowired
    protected DraftOrder draftOrder;

    @Autowired
    protected ClearOrder clearOrder;

    @Autowired
    protected ApproveOrder approveOrder;

    @Autowired
    protected RecordPublication recordPublication;

    @Autowired
    protected ChangeOrder changeOrder;

    @Autowired
    protected Approvals approvals;

    protected OrderFixture fixture;

    @BeforeEach
    void prepareFixture(@Autowired ApplicationContext context) {
        fixture = OrderFixture.of(context);
    }

    protected static List<String> keys(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::messageKey).toList();
    }

    protected List<String> statuses(OrderId id) {
        return jdbc.sql("select status from order_status_change where order_id = ? order by seq")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
