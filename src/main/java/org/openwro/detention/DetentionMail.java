package org.openwro.detention;

import java.util.List;
import java.util.Locale;
import org.openwro.identity.Accounts;
import org.openwro.identity.Role;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells the parties that something waits. Where the platform does not know the importer, its mail goes to the officers of the port,
 * who send the letter by post.
 */
@Component
class DetentionMail {

    private final Mailbox mailbox;
    private final Accounts accounts;
    private final MessageSource messages;

    DetentionMail(Mailbox mailbox, Accounts accounts, MessageSource messages) {
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.messages = messages;
    }

    void toImporter(Detention detention, String key, String... args) {
        String organisation = detention.shipment().organisation();
        if (organisation == null) {
            officers(detention).forEach(address -> send(address, "detention.mail.byPost", detention, args));
        } else {
            send(organisation, key, detention, args);
        }
    }

    void toPort(Detention detention, String key) {
        officers(detention).forEach(address -> send(address, key, detention));
    }

    /** Trade specialists work for the whole house, so the mail goes to each of them. */
    void toTradeSpecialists(Detention detention, String key) {
        accounts.emailsOf(Role.TRADE_SPECIALIST, null).forEach(address -> send(address, key, detention));
    }

    private List<String> officers(Detention detention) {
        return accounts.emailsOf(Role.PORT_OFFICER, detention.shipment().port());
    }

    /** The first two arguments of every text are the number of the detention and that of the entry. */
    private void send(String recipient, String key, Detention detention, String... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = detention.id().value();
        args[1] = detention.shipment().entryNumber();
        System.arraycopy(more, 0, args, 2, more.length);
        mailbox.send(new Message(recipient, text(key + ".subject", args), text(key + ".body", args), (String) args[0]));
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.US);
    }
}
