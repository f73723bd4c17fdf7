package org.openwro.notification;

import java.util.Optional;

/** Implemented by rooms that know recipients by a name of their own, so that an address is written into no mail row. */
public interface RecipientAddress {

    /** The e-mail address, looked up while the mail is sent; empty when the name is not of this room or has none. */
    Optional<String> find(String recipient);
}
