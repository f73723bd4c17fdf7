package org.openwro.notification;

/**
 * A mail to be sent, in plain text. It says that something waits and where, and carries no confidential matter.
 *
 * @param recipient e-mail address, or username or organisation id whose address is looked up when the mail is sent
 * @param subject one line; line breaks become spaces
 * @param caseKey business key of the case it is about, or null
 * @param unsubscribe address to which a mail program may post to end a subscription (RFC 8058); null for other mails
 */
public record Message(String recipient, String subject, String body, String caseKey, String unsubscribe) {

    public Message(String recipient, String subject, String body, String caseKey) {
        this(recipient, subject, body, caseKey, null);
    }

    public Message {
        if (recipient == null || recipient.isBlank()) {
            throw new IllegalArgumentException("A message needs a recipient");
        }
        recipient = recipient.strip();
        subject = subject.replaceAll("\\R+", " ").strip();
    }

    /** The same with an address that ends the subscription. */
    public Message unsubscribing(String address) {
        return new Message(recipient, subject, body, caseKey, address);
    }
}
