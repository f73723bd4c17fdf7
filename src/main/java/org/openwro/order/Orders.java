package org.openwro.order;

import java.util.List;
import java.util.Optional;
import org.openwro.calendar.PartialDate;
import org.openwro.investigation.CaseId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders, drafts included. Who may read a draft is checked by those who show it. */
@Repository
public class Orders {

    private final JdbcClient jdbc;
    private final TargetTable targets;

    Orders(JdbcClient jdbc, TargetTable targets) {
        this.jdbc = jdbc;
        this.targets = targets;
    }

    public Optional<Order> find(OrderId id) {
        return jdbc.sql("select * from trade_order where id = ?")
                .param(id.value())
                .query((row, number) -> OrderRows.order(row, targets.of(id)))
                .optional();
    }

    /** @throws IllegalArgumentException when there is none */
    public Order get(OrderId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No order " + id));
    }

    void add(Order order) {
        OrderContent content = order.content();
        jdbc.sql(
                        """
                        insert into trade_order (id, instrument, state, source, case_id, country, title, producer, merchandise, scope,
                                                 region, supersedes, reasons, order_text)
                        values (:id, :instrument, 'DRAFT', 'OPENWRO', :case, :country, :title, :producer, :merchandise, :scope,
                                :region, :supersedes, :reasons, :text)
                        """)
                .param("id", order.id().value())
                .param("instrument", order.instrument().name())
                .param("case", order.caseId().orElseThrow().value())
                .params(columns(content))
                .update();
        targets.replace(order.id(), content.targets());
    }

    /** Keeps a new draft: its content, its targets and its drafter. */
    void saveDraft(Order order) {
        OrderContent content = order.content();
        int changed = jdbc.sql(
                        """
                        update trade_order
                           set version = version + 1, country = :country, title = :title, producer = :producer,
                               merchandise = :merchandise, scope = :scope, region = :region, supersedes = :supersedes,
                               reasons = :reasons, order_text = :text, drafted_by = :drafter
                         where id = :id and version = :version and state = 'DRAFT'
                        """)
                .params(columns(content))
                .param("drafter", order.draftedBy().orElse(null))
                .param("id", order.id().value())
                .param("version", order.version())
                .update();
        requireOne(order, changed);
        targets.replace(order.id(), content.targets());
    }

    /** Keeps the state, the signature, the dates, and from when to when the targets hold; never the scope, but for targets that an act adds. */
    void save(Order order) {
        PartialDate issued = order.issued();
        int changed = jdbc.sql(
                        """
                        update trade_order
                           set version = version + 1, state = :state, text_sha256 = :hash, issued = :issued, issued_from = :from,
                               issued_to = :to, effective_on = :effective, announced_on = :announced,
                               federal_register = :register, customs_bulletin = :bulletin, published_on = :published
                         where id = :id and version = :version
                        """)
                .param("state", order.state().name())
                .param("hash", order.signed().map(SignedText::sha256).orElse(null))
                .param("issued", issued.text())
                .param("from", issued.from())
                .param("to", issued.to())
                .param("effective", order.effectiveOn().orElse(null))
                .param("announced", order.announcedOn().orElse(null))
                .param("register", order.publication().federalRegister())
                .param("bulletin", order.publication().customsBulletin())
                .param("published", order.publication().on())
                .param("id", order.id().value())
                .param("version", order.version())
                .update();
        requireOne(order, changed);
        targets.saveForce(order.id(), order.targets());
    }

    private static java.util.Map<String, ?> columns(OrderContent content) {
        var columns = new java.util.HashMap<String, Object>();
        columns.put("country", content.country());
        columns.put("title", content.title());
        columns.put("producer", content.producer());
        columns.put("merchandise", content.merchandise());
        columns.put("scope", content.scope());
        columns.put("region", content.region());
        columns.put(
                "supersedes",
                content.supersedes() == null ? null : content.supersedes().value());
        columns.put("reasons", content.reasons());
        columns.put("text", content.text());
        return columns;
    }

    private static void requireOne(Order order, int changed) {
        if (changed != 1) {
            throw new OptimisticLockingFailureException("Order " + order.id() + " changed meanwhile");
        }
    }

    /** The orders that were drafted on the recommendation of a case, the newest first. */
    public List<OrderId> ofCase(CaseId caseId) {
        return jdbc.sql("select id from trade_order where case_id = ? order by id desc limit 100")
                .param(caseId.value())
                .query((row, number) -> new OrderId(row.getString(1)))
                .list();
    }

    public boolean isInForce(OrderId id) {
        return jdbc.sql("select exists(select 1 from trade_order where id = ? and state = 'IN_FORCE')")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }
}
