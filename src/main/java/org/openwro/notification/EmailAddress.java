package org.openwro.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Whether a text is an e-mail address that mail can be sent to. */
public final class EmailAddress {

    private static final int LONGEST = 254;

    private EmailAddress() {}

    /** True for one plain address with a domain ({@code wei@mill.example}), without a name and without a list. */
    public static boolean isOne(String text) {
        if (text == null
                || text.length() > LONGEST
                || !text.matches("[^\\s,;<>\"]+@[^\\s,;<>\"@]+\\.[^\\s,;<>\"@.]+")) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException notOne) {
            return false;
        }
    }
}
