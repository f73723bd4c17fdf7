package org.openwro.order;

import java.util.List;
import org.openwro.reference.history.HistoricOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The orders of the data file. All tests share one database, and some put orders of their own into it. */
public final class PublicHistory {

    private PublicHistory() {}

    /** Takes every other order out of the register for the transaction of the test, which is rolled back. */
    public static void alone(JdbcClient jdbc) {
        List<String> ids =
                HistoricOrder.bundled().stream().map(HistoricOrder::id).toList();
        jdbc.sql("update trade_order set state = 'REJECTED' where id not in (:ids)")
                .param("ids", ids)
                .update();
    }
}
