package org.openwro.subscription;

import java.time.Instant;

/**
 * A wish to hear of changes.
 *
 * @param address e-mail address, or https address of a webhook
 * @param token in the links to confirm and to end it
 * @param active false until an e-mail address is confirmed
 */
public record Subscription(
        long id, Channel channel, String address, String token, Topic topic, boolean active, Instant askedAt) {

    /** How changes are told. */
    public enum Channel {
        EMAIL,
        WEBHOOK
    }

    private static final String PREFIX = "SUBSCRIPTION-";

    /** The name under which mails know the recipient, so that no mail row holds the address. */
    String recipient() {
        return PREFIX + id;
    }

    /** The id in such a name; null when it is none. */
    static Long idOf(String recipient) {
        String number = recipient.startsWith(PREFIX) ? recipient.substring(PREFIX.length()) : "";
        return number.matches("\\d{1,18}") ? Long.valueOf(number) : null;
    }
}
