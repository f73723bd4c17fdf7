package org.openwro.notification;

/**
 * A mail to be sent, in plain text. It says that something waits and where, and carries no confidential matter.
 *
 * @param recipient e-mail address, or username or organisation id whose address is looked up when the mail is sent
 * @param subject one line; line breaks become spaces
 * @param caseKey business key of the case it is about, or null
 */
public record Message(String recipient, String subject, String body, String caseKey) {

    public Message {
        if (recipient == null || recipient.isBlank()) {
            throw new IllegalArgumentException("A message needs a recipient");
        }
        recipient = recipient.strip();
        subject = subject.replaceAll("\\R+", " ").strip();
    }
}
