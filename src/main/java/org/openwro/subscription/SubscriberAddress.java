package org.openwro.subscription;

import java.util.Optional;
import org.openwro.notification.RecipientAddress;
import org.springframework.stereotype.Component;

/** Finds the address of a subscriber while a mail is sent; who has unsubscribed meanwhile has none. */
@Component
class SubscriberAddress implements RecipientAddress {

    private final Subscriptions subscriptions;

    SubscriberAddress(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Optional<String> find(String recipient) {
        return Optional.ofNullable(Subscription.idOf(recipient)).flatMap(subscriptions::addressOf);
    }
}
