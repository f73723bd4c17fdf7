package org.openwro.allegation;

import java.util.Locale;
import org.openwro.notification.Mailbox;
import org.openwro.notification.Message;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells filers who asked for it by mail that something waits on the status page, and nothing else: not what, not on which case. The mail row
 * names the filer by {@link FilerAddress}, not by address.
 */
@Component
class TellFiler {

    private final Allegations allegations;
    private final IdentityVault vault;
    private final Mailbox mailbox;
    private final MessageSource messages;

    TellFiler(Allegations allegations, IdentityVault vault, Mailbox mailbox, MessageSource messages) {
        this.allegations = allegations;
        this.vault = vault;
        this.mailbox = mailbox;
        this.messages = messages;
    }

    void thatSomethingWaits(AllegationId id) {
        if (vault.open(id).filter(Filer::wantsMail).isPresent()) {
            Locale language = allegations.get(id).language();
            mailbox.send(new Message(
                    FilerAddress.nameFor(id),
                    messages.getMessage("allegation.mail.subject", null, language),
                    messages.getMessage("allegation.mail.body", null, language),
                    id.value()));
        }
    }
}
