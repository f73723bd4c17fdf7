package org.openwro.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openwro.order.RegisterEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be posted to webhooks. */
@Repository
class WebhookDeliveries {

    /**
     * One post.
     *
     * @param secret key of its signature
     */
    record Delivery(long id, String url, String secret, String body, int attempts) {}

    /** How it went, for who set up the webhook. */
    public record Shown(long id, String state, int attempts, String lastError, Instant createdAt) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final SubscriptionSettings settings;
    private final Clock clock;

    WebhookDeliveries(JdbcClient jdbc, ObjectMapper json, SubscriptionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    void add(Subscription webhook, Announcement news, RegisterEntry order) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("event", news.kind());
        body.put("order", order.id().value());
        body.put("type", order.instrument().name());
        body.put("title", order.title());
        body.put("country", order.country());
        body.put("merchandise", order.merchandise());
        body.put("status", order.status().code());
        body.put(
                "effectiveOn",
                news.effectiveOn() == null ? "" : news.effectiveOn().toString());
        body.put("ground", news.ground());
        body.put("address", settings.site() + "/api/v1/orders/" + order.id());
        add(webhook.id(), news.id(), body);
    }

    /** The first post, by which the other side can see that the signature is understood. */
    void addPing(Subscription webhook) {
        add(webhook.id(), null, Map.of("event", "PING"));
    }

    private void add(long subscription, Long announcement, Map<String, Object> body) {
        jdbc.sql(
                        """
                        insert into webhook_delivery (subscription_id, announcement_id, body, next_attempt_at, created_at)
                        values (:subscription, :announcement, :body, :now, :now)
                        on conflict (subscription_id, announcement_id) do nothing
                        """)
                .param("subscription", subscription)
                .param("announcement", announcement)
                .param("body", written(body))
                .param("now", Subscriptions.utc(clock.instant()))
                .update();
    }

    private String written(Map<String, Object> body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one that has waited longest, locked for this transaction. */
    Optional<Delivery> lockDue() {
        return jdbc.sql(
                        """
                        select d.id, s.address, s.secret, d.body, d.attempts
                          from webhook_delivery d join subscription s on s.id = d.subscription_id
                         where d.state = 'WAITING' and d.next_attempt_at <= :now
                         order by d.next_attempt_at limit 1 for update of d skip locked
                        """)
                .param("now", Subscriptions.utc(clock.instant()))
                .query((row, number) -> new Delivery(
                        row.getLong("id"),
                        row.getString("address"),
                        row.getString("secret"),
                        row.getString("body"),
                        row.getInt("attempts")))
                .optional();
    }

    void sent(Delivery delivery) {
        jdbc.sql(
                        "update webhook_delivery set state = 'SENT', attempts = attempts + 1, sent_at = ?, last_error = null where id = ?")
                .params(Subscriptions.utc(clock.instant()), delivery.id())
                .update();
    }

    /** Waits longer after each attempt, and is given up after the last. */
    void failed(Delivery delivery, String error) {
        int attempts = delivery.attempts() + 1;
        jdbc.sql(
                        """
                        update webhook_delivery set state = :state, attempts = :attempts, next_attempt_at = :next, last_error = :error
                         where id = :id
                        """)
                .param("state", attempts >= settings.maxAttempts() ? "FAILED" : "WAITING")
                .param("attempts", attempts)
                .param("next", Subscriptions.utc(clock.instant().plus(settings.delayAfter(attempts))))
                .param("error", error)
                .param("id", delivery.id())
                .update();
    }

    /** The newest of a webhook. */
    List<Shown> of(long subscription) {
        return jdbc.sql("select * from webhook_delivery where subscription_id = ? order by id desc limit 10")
                .param(subscription)
                .query(WebhookDeliveries::shown)
                .list();
    }

    private static Shown shown(ResultSet row, int number) throws SQLException {
        return new Shown(
                row.getLong("id"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
