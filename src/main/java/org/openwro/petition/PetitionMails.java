package org.openwro.petition;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.openwro.identity.Account;
import org.openwro.identity.Accounts;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the petitioner by mail that something happened and where to read it. */
@Component
class PetitionMails {

    private final Mailbox mailbox;
    private final Accounts accounts;
    private final MessageSource messages;

    PetitionMails(Mailbox mailbox, Accounts accounts, MessageSource messages) {
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** @param what names the texts {@code petition.mail.WHAT.subject} and {@code .body} */
    void send(Petition petition, String what) {
        String id = petition.id().value();
        Object[] args = {id, petition.order().value()};
        String subject = messages.getMessage("petition.mail." + what + ".subject", args, Locale.US);
        String body = messages.getMessage("petition.mail." + what + ".body", args, Locale.US);
        recipients(petition).forEach(recipient -> mailbox.send(new Message(recipient, subject, body, id)));
    }

    /** The company, and its representative when the petition came from one. */
    private Set<String> recipients(Petition petition) {
        Set<String> recipients = new LinkedHashSet<>();
        recipients.add(petition.organisation());
        accounts.find(petition.filing().filedBy()).map(Account::organisation).ifPresent(recipients::add);
        return recipients;
    }
}
