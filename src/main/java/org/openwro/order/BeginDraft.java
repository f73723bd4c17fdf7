package org.openwro.order;

import java.util.List;
import java.util.stream.Collectors;
import org.openwro.audit.AuditTrail;
import org.openwro.identity.Actor;
import org.openwro.investigation.CaseId;
import org.openwro.investigation.CaseRecord;
import org.openwro.investigation.Cases;
import org.openwro.investigation.ProposedOrder;
import org.openwro.investigation.ProposedTarget;
import org.openwro.platform.CaseNumbers;
import org.openwro.screening.core.Goods;
import org.openwro.screening.core.Inclusion;
import org.openwro.screening.core.Instrument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first draft of an order from what its case proposes. */
@Service
public class BeginDraft {

    private static final int LONGEST_TITLE = 200;

    private final Cases cases;
    private final Orders orders;
    private final DraftScope scope;
    private final CaseNumbers numbers;
    private final AuditTrail audit;

    BeginDraft(Cases cases, Orders orders, DraftScope scope, CaseNumbers numbers, AuditTrail audit) {
        this.cases = cases;
        this.orders = orders;
        this.scope = scope;
        this.numbers = numbers;
        this.audit = audit;
    }

    @Transactional
    public Order begin(CaseId caseId, Instrument instrument) {
        CaseRecord record = cases.find(caseId).orElseThrow(() -> new IllegalArgumentException("No case " + caseId));
        OrderId id = new OrderId(numbers.next(OrderId.prefix(instrument)));
        Order order = Order.draft(id, instrument, caseId, scope.content(draft(record)));
        orders.add(order);
        audit.record(id.value(), Actor.system(), "audit.order.begun", caseId.value());
        audit.record(caseId.value(), Actor.system(), "audit.order.begunOnCase", id.value());
        return order;
    }

    private static Draft draft(CaseRecord record) {
        ProposedOrder proposed = record.order();
        return new Draft(
                title(record),
                String.join(", ", proposed.goods()),
                proposed.targets().stream().map(BeginDraft::target).toList(),
                goods(proposed),
                record.reasons(),
                "",
                null);
    }

    /** Named as the register names orders: by its targets, and by the case only where none is proposed. */
    private static String title(CaseRecord record) {
        String names =
                record.order().targets().stream().map(ProposedTarget::name).collect(Collectors.joining("; "));
        return names.isEmpty() || names.length() > LONGEST_TITLE ? record.title() : names;
    }

    private static DraftTarget target(ProposedTarget each) {
        return new DraftTarget(
                each.kind(),
                each.name(),
                each.aliases(),
                each.country(),
                "",
                each.place(),
                List.of(),
                each.regionCode(),
                Inclusion.NAMED_ONLY);
    }

    private static Goods goods(ProposedOrder proposed) {
        return new Goods(
                proposed.htsPrefixes(),
                proposed.goods(),
                proposed.allGoods(),
                proposed.whollyOrInPart(),
                proposed.downstream(),
                null);
    }
}
