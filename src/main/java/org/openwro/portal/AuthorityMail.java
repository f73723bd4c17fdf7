package org.openwro.portal;

import java.util.List;
import java.util.Locale;
import org.openwro.identity.Organisation;
import org.openwro.identity.Organisations;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells both sides that a letter of authority was given, limited or withdrawn. */
@Component
class AuthorityMail {

    private final Mailbox mailbox;
    private final Organisations organisations;
    private final MessageSource messages;

    AuthorityMail(Mailbox mailbox, Organisations organisations, MessageSource messages) {
        this.mailbox = mailbox;
        this.organisations = organisations;
        this.messages = messages;
    }

    void toBoth(String importer, Organisation representative, String key, String until) {
        String name = organisations.find(importer).map(Organisation::name).orElse(importer);
        Object[] args = {name, representative.name(), until};
        for (String recipient : List.of(importer, representative.id())) {
            mailbox.send(new Message(recipient, text(key + ".subject", args), text(key + ".body", args), null));
        }
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, Locale.US);
    }
}
