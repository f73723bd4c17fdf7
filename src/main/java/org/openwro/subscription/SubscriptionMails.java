package org.openwro.subscription;

import java.util.Locale;
import org.openwro.notification.Message;
import org.openwro.order.RegisterEntry;
import org.openwro.reference.Countries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What subscribers are written. Every mail has the link that ends the subscription. */
@Component
class SubscriptionMails {

    private final MessageSource messages;
    private final Countries countries;
    private final SubscriptionWords words;
    private final SubscriptionSettings settings;

    SubscriptionMails(
            MessageSource messages, Countries countries, SubscriptionWords words, SubscriptionSettings settings) {
        this.words = words;
        this.messages = messages;
        this.countries = countries;
        this.settings = settings;
    }

    Message confirmation(Subscription asked) {
        return new Message(
                asked.recipient(),
                text("subscription.mail.confirm.subject"),
                text(
                        "subscription.mail.confirm.body",
                        words.of(asked.topic()),
                        page(asked),
                        Subscribe.LINK_HOLDS.toDays()),
                null);
    }

    Message news(Subscription subscriber, Announcement news, RegisterEntry order) {
        String instrument = text("register.type." + order.instrument());
        String what = text("subscription.mail.kind." + news.kind(), instrument, order.title());
        String body = text(
                "subscription.mail.news.body",
                what,
                order.merchandise(),
                countries.nameOf(order.country()),
                news.effectiveOn() == null ? "" : news.effectiveOn().toString(),
                news.ground(),
                settings.site() + "/orders/" + order.id(),
                words.of(subscriber.topic()),
                page(subscriber));
        return new Message(subscriber.recipient(), what, body, null).unsubscribing(oneClick(subscriber));
    }

    private String page(Subscription each) {
        return settings.site() + "/subscriptions/" + each.token();
    }

    private String oneClick(Subscription each) {
        return settings.site() + "/api/v1/subscriptions/" + each.token() + "/end";
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.US);
    }
}
