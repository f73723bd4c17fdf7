package org.openwro.allegation;

import java.util.Optional;
import org.openwro.notification.RecipientAddress;
import org.springframework.stereotype.Component;

/** Finds the address of a filer while a mail is sent; before and after it is in the vault alone. */
@Component
class FilerAddress implements RecipientAddress {

    private static final String PREFIX = "FILER-";

    private final IdentityVault vault;

    FilerAddress(IdentityVault vault) {
        this.vault = vault;
    }

    static String nameFor(AllegationId id) {
        return PREFIX + id.value();
    }

    @Override
    public Optional<String> find(String recipient) {
        return recipient.startsWith(PREFIX)
                ? vault.open(new AllegationId(recipient.substring(PREFIX.length())))
                        .filter(Filer::wantsMail)
                        .map(Filer::email)
                : Optional.empty();
    }
}
