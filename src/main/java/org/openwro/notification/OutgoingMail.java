package org.openwro.notification;

import java.time.Instant;

/**
 * A mail in the outbox.
 *
 * @param unsubscribe address to which a mail program may post to end a subscription, or null
 * @param lastError why the last attempt failed, or null
 * @param sentAt null until it is sent
 */
public record OutgoingMail(
        long id,
        String recipient,
        String subject,
        String body,
        String caseKey,
        String unsubscribe,
        State state,
        int attempts,
        Instant nextAttemptAt,
        String lastError,
        Instant createdAt,
        Instant sentAt) {

    /**
     * The text as administrators read it. The secret in a link is left out: it belongs to the recipient alone, who signs or subscribes by
     * it.
     */
    public String shownBody() {
        return body.replaceAll("(https?://\\S*[/=])[A-Za-z0-9_-]{20,}", "$1\u2026");
    }

    /** Where a mail stands. */
    public enum State {
        /** To be sent, or kept here while no mail server is configured. */
        WAITING,
        SENT,
        /** Given up after the last attempt; an administrator may try again. */
        FAILED
    }
}
