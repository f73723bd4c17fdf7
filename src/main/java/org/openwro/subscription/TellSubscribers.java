package org.openwro.subscription;

import java.util.List;
import java.util.Optional;
import org.openwro.notification.Mailbox;
import org.openwro.order.OrderRegister;
import org.openwro.order.RegisterDetail;
import org.openwro.reference.Industry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns each announcement into a mail or a delivery for everybody who wants it. Batches are marked in the transaction that writes them, so
 * that everybody is told once, also when a node dies in between.
 */
@Service
class TellSubscribers {

    private static final int BATCH = 500;

    private final Announcements announcements;
    private final Subscriptions subscriptions;
    private final OrderRegister register;
    private final SubscriptionMails mails;
    private final Mailbox mailbox;
    private final WebhookDeliveries deliveries;
    private final TransactionTemplate transaction;

    TellSubscribers(
            Announcements announcements,
            Subscriptions subscriptions,
            OrderRegister register,
            SubscriptionMails mails,
            Mailbox mailbox,
            WebhookDeliveries deliveries,
            TransactionTemplate transaction) {
        this.announcements = announcements;
        this.subscriptions = subscriptions;
        this.register = register;
        this.mails = mails;
        this.mailbox = mailbox;
        this.deliveries = deliveries;
        this.transaction = transaction;
    }

    /** Tells everything that waits. */
    @Scheduled(
            fixedDelayString = "${openwro.subscription.pause:5s}",
            initialDelayString = "${openwro.subscription.pause:5s}")
    void tellAll() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> tellBatch()));
        }
    }

    private boolean tellBatch() {
        Optional<Announcement> oldest = announcements.lockOldest();
        oldest.ifPresent(news -> {
            Optional<RegisterDetail> order = register.find(news.order());
            List<Subscription> wanting = order.map(each -> wanting(news, each)).orElse(List.of());
            wanting.forEach(each -> tell(each, news, order.orElseThrow()));
            long last = wanting.isEmpty()
                    ? news.toldUpTo()
                    : wanting.get(wanting.size() - 1).id();
            announcements.told(news, last, wanting.size() < BATCH);
        });
        return oldest.isPresent();
    }

    private List<Subscription> wanting(Announcement news, RegisterDetail order) {
        return subscriptions.wanting(
                order.entry().country(),
                register.industryOf(news.order()).map(Industry::name).orElse(""),
                news.order().value(),
                news.toldUpTo(),
                BATCH);
    }

    private void tell(Subscription each, Announcement news, RegisterDetail order) {
        switch (each.channel()) {
            case EMAIL -> mailbox.send(mails.news(each, news, order.entry()));
            case WEBHOOK -> deliveries.add(each, news, order.entry());
        }
    }
}
