package org.openwro.subscription;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openwro.identity.Actor;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusal;
import org.openwro.platform.Refusals;
import org.openwro.reference.Countries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Webhooks of one account. The key of the signature is shown once, when the webhook is set up. */
@Service
public class SetUpWebhook {

    private static final int MOST = 20;
    private static final int LONGEST = 500;

    private final Subscriptions subscriptions;
    private final WebhookDeliveries deliveries;
    private final PublicHost hosts;
    private final OrderRegister register;
    private final Countries countries;
    private final Clock clock;

    SetUpWebhook(
            Subscriptions subscriptions,
            WebhookDeliveries deliveries,
            PublicHost hosts,
            OrderRegister register,
            Countries countries,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.hosts = hosts;
        this.register = register;
        this.countries = countries;
        this.clock = clock;
    }

    /** A webhook with its latest posts. */
    public record Webhook(Subscription subscription, List<WebhookDeliveries.Shown> posts) {}

    @Transactional(readOnly = true)
    public List<Webhook> of(Actor actor) {
        return subscriptions.ofOwner(actor.username()).stream()
                .map(each -> new Webhook(each, deliveries.of(each.id())))
                .toList();
    }

    /** @return the key of the signature */
    @Transactional
    public Outcome<String> add(String url, Topic topic, Actor actor) {
        boolean known = topic.order().isEmpty()
                || register.find(new OrderId(topic.order())).isPresent();
        Refusals refusals = topic.check(countries, known)
                .when(parsed(url).filter(hosts::allows).isEmpty(), "url", "subscription.refused.url")
                .tooLong(url, "url", LONGEST)
                .when(subscriptions.ofOwner(actor.username()).size() >= MOST, "url", "subscription.refused.many", MOST);
        if (refusals.any()) {
            return refusals.outcome();
        }
        String secret = Subscriptions.random();
        return subscriptions
                .addWebhook(url.strip(), secret, actor.username(), topic, clock.instant())
                .map(webhook -> {
                    deliveries.addPing(webhook);
                    return Outcome.done(secret);
                })
                .orElseGet(() -> Outcome.refused(Refusal.at("url", "subscription.refused.twice")));
    }

    /** Nothing happens to a webhook of somebody else. */
    @Transactional
    public void end(long id, Actor actor) {
        subscriptions.end(id, actor.username());
    }

    private static Optional<URI> parsed(String url) {
        try {
            return url == null || url.isBlank() ? Optional.empty() : Optional.of(URI.create(url.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
