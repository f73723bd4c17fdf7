package org.openwro.order;

import java.util.Locale;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells who drafted an order that it came back or was rejected; the comment itself stays on the case. */
@Component
class DraftNotices {

    private final Mailbox mailbox;
    private final MessageSource messages;

    DraftNotices(Mailbox mailbox, MessageSource messages) {
        this.mailbox = mailbox;
        this.messages = messages;
    }

    void decided(Order order, Decision decision) {
        if (decision != Decision.APPROVED) {
            order.draftedBy()
                    .ifPresent(drafter -> mailbox.send(new Message(
                            drafter,
                            text("order.mail." + decision + ".subject", order),
                            text("order.mail." + decision + ".body", order),
                            order.id().value())));
        }
    }

    private String text(String key, Order order) {
        return messages.getMessage(key, new Object[] {order.id().value()}, Locale.US);
    }
}
