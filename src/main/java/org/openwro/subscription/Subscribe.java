package org.openwro.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openwro.notification.Mailbox;
import org.openwro.order.OrderId;
import org.openwro.order.OrderRegister;
import org.openwro.platform.Outcome;
import org.openwro.platform.Refusals;
import org.openwro.reference.Countries;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins and ends subscriptions by e-mail. Nobody is subscribed before the address was confirmed by the link in a mail, and nobody learns
 * here which addresses are subscribed.
 */
@Service
public class Subscribe {

    static final Duration LINK_HOLDS = Duration.ofDays(3);
    private static final int MOST_MAILS_A_DAY = 5;
    private static final int LONGEST_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\",;:]{1,64}@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]{2,}");

    private final Subscriptions subscriptions;
    private final OrderRegister register;
    private final Countries countries;
    private final Mailbox mailbox;
    private final SubscriptionMails mails;
    private final Clock clock;

    Subscribe(
            Subscriptions subscriptions,
            OrderRegister register,
            Countries countries,
            Mailbox mailbox,
            SubscriptionMails mails,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.register = register;
        this.countries = countries;
        this.mailbox = mailbox;
        this.mails = mails;
        this.clock = clock;
    }

    /** Sends the link that confirms; whoever is subscribed already, or was asked too often, gets none, and the answer is the same. */
    @Transactional
    public Outcome<Topic> ask(String email, Topic topic) {
        String address = email == null ? "" : email.strip();
        Refusals refusals = topic.check(countries, isKnown(topic))
                .when(
                        address.length() > LONGEST_ADDRESS
                                || !ADDRESS.matcher(address).matches(),
                        "email",
                        "subscription.refused.email");
        if (refusals.any()) {
            return refusals.outcome();
        }
        Instant now = clock.instant();
        if (subscriptions.askedSince(address, now.minus(Duration.ofDays(1))) < MOST_MAILS_A_DAY) {
            subscriptions.ask(address, topic, now).map(mails::confirmation).ifPresent(mailbox::send);
        }
        return Outcome.done(topic);
    }

    /** The subscription behind a link; empty when it was ended or the link is too old. */
    @Transactional(readOnly = true)
    public Optional<Subscription> find(String token) {
        return subscriptions.find(token).filter(each -> each.active() || isFresh(each));
    }

    /** False when the link is too old or unknown; confirming twice is no fault. */
    @Transactional
    public boolean confirm(String token) {
        return find(token)
                .map(each -> each.active() || subscriptions.confirm(token, clock.instant()))
                .orElse(false);
    }

    /** Ends it and forgets the address; ending twice is no fault. */
    @Transactional
    public void end(String token) {
        subscriptions.end(token);
    }

    @Scheduled(fixedDelayString = "1h", initialDelayString = "1m")
    @Transactional
    void forgetUnconfirmed() {
        subscriptions.forgetUnconfirmed(clock.instant(), LINK_HOLDS);
    }

    private boolean isFresh(Subscription asked) {
        return asked.askedAt().plus(LINK_HOLDS).isAfter(clock.instant());
    }

    private boolean isKnown(Topic topic) {
        return topic.order().isEmpty()
                || register.find(new OrderId(topic.order())).isPresent();
    }
}
