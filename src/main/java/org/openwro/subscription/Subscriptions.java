package org.openwro.subscription;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The subscriptions. One that is ended is deleted. */
@Repository
class Subscriptions {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    Subscriptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the same address is subscribed to the same already. */
    Optional<Subscription> ask(String email, Topic topic, Instant now) {
        return jdbc.sql(
                        """
                        insert into subscription (channel, address, token, country, industry, order_id, state, asked_at)
                        values ('EMAIL', :address, :token, :country, :industry, :order, 'ASKED', :now)
                        on conflict (channel, lower(address), country, industry, order_id) do update
                           set asked_at = excluded.asked_at, token = excluded.token
                         where subscription.state = 'ASKED'
                        returning *
                        """)
                .param("address", email)
                .param("token", random())
                .param("country", topic.country())
                .param("industry", topic.industry())
                .param("order", topic.order())
                .param("now", utc(now))
                .query(Subscriptions::subscription)
                .optional();
    }

    /** Empty when the same address is set up for the same already. */
    Optional<Subscription> addWebhook(String url, String secret, String owner, Topic topic, Instant now) {
        return jdbc.sql(
                        """
                        insert into subscription (channel, address, owner, secret, token, country, industry, order_id, state, asked_at,
                               confirmed_at)
                        values ('WEBHOOK', :address, :owner, :secret, :token, :country, :industry, :order, 'ACTIVE', :now, :now)
                        on conflict do nothing
                        returning *
                        """)
                .param("address", url)
                .param("owner", owner)
                .param("secret", secret)
                .param("token", random())
                .param("country", topic.country())
                .param("industry", topic.industry())
                .param("order", topic.order())
                .param("now", utc(now))
                .query(Subscriptions::subscription)
                .optional();
    }

    Optional<Subscription> find(String token) {
        return jdbc.sql("select * from subscription where token = ?")
                .param(token)
                .query(Subscriptions::subscription)
                .optional();
    }

    Optional<String> addressOf(long id) {
        return jdbc.sql("select address from subscription where id = ? and channel = 'EMAIL'")
                .param(id)
                .query(String.class)
                .optional();
    }

    List<Subscription> ofOwner(String owner) {
        return jdbc.sql("select * from subscription where owner = ? order by id limit 100")
                .param(owner)
                .query(Subscriptions::subscription)
                .list();
    }

    /** How often this address was asked to confirm since then, whatever for. */
    int askedSince(String email, Instant since) {
        return jdbc.sql(
                        "select count(*) from subscription where channel = 'EMAIL' and lower(address) = lower(?) and asked_at > ?")
                .params(email, utc(since))
                .query(Integer.class)
                .single();
    }

    boolean confirm(String token, Instant now) {
        return jdbc.sql(
                                "update subscription set state = 'ACTIVE', confirmed_at = ? where token = ? and state = 'ASKED'")
                        .params(utc(now), token)
                        .update()
                == 1;
    }

    boolean end(String token) {
        return jdbc.sql("delete from subscription where token = ?").param(token).update() == 1;
    }

    boolean end(long id, String owner) {
        return jdbc.sql("delete from subscription where id = ? and owner = ?")
                        .params(id, owner)
                        .update()
                == 1;
    }

    int forgetUnconfirmed(Instant now, Duration after) {
        return jdbc.sql("delete from subscription where state = 'ASKED' and asked_at < ?")
                .param(utc(now.minus(after)))
                .update();
    }

    /** Those that want to hear of such a change, by id, after {@code last}. */
    List<Subscription> wanting(String country, String industry, String order, long last, int most) {
        return jdbc.sql(
                        """
                        select * from subscription
                         where state = 'ACTIVE' and id > :last and country in ('', :country) and industry in ('', :industry)
                           and order_id in ('', :order)
                         order by id limit :most
                        """)
                .param("last", last)
                .param("country", country)
                .param("industry", industry)
                .param("order", order)
                .param("most", most)
                .query(Subscriptions::subscription)
                .list();
    }

    /** 256 random bits for an address. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        return new Subscription(
                row.getLong("id"),
                Subscription.Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getString("token"),
                new Topic(row.getString("country"), row.getString("industry"), row.getString("order_id")),
                row.getString("state").equals("ACTIVE"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
