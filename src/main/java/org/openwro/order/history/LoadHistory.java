package org.openwro.order.history;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.reference.history.HistoricOrder;
import org.openwro.reference.history.HistoricTargets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * At every start, under every profile, the orders of {@code reference/wro-history.csv} that are missing become orders. One that is there
 * is left as it is, since later acts may have changed its status.
 */
@Component
@Order(5)
class LoadHistory implements ApplicationRunner {

    /** The orders as a whole, in the audit trail. */
    static final String SUBJECT = "orders";

    private static final Logger log = LoggerFactory.getLogger(LoadHistory.class);

    private final HistoryTable table;
    private final AuditTrail audit;

    LoadHistory(HistoryTable table, AuditTrail audit) {
        this.table = table;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Set<String> present = table.ids();
        List<HistoricOrder> history = HistoricOrder.bundled();
        HistoricTargets targets = HistoricTargets.bundled();
        List<HistoryEntry> missing = history.stream()
                .filter(order -> !present.contains(order.id()))
                .sorted(Comparator.comparing(HistoricOrder::isFinding))
                .map(order -> HistoryEntry.of(order, targets.of(order), history))
                .toList();
        if (!missing.isEmpty()) {
            table.add(missing);
            audit.record(SUBJECT, Actor.system(), "audit.order.historyLoaded", String.valueOf(missing.size()));
            log.info("{} orders of the public history loaded", missing.size());
        }
    }
}
