package org.openwro.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code openwro.mail.*}. The server itself is {@code spring.mail.*}; without {@code spring.mail.host} mails stay in the outbox.
 *
 * @param from sender of all mails
 * @param pause between two looks into the outbox
 * @param batch how many mails leave in one round
 * @param maxAttempts after which a mail is marked failed
 * @param firstDelay before the second attempt; doubles with each further one, up to six hours
 */
@ConfigurationProperties("openwro.mail")
record MailSettings(
        @DefaultValue("openwro@localhost") String from,
        @DefaultValue("5s") Duration pause,
        @DefaultValue("50") int batch,
        @DefaultValue("10") int maxAttempts,
        @DefaultValue("1m") Duration firstDelay) {

    private static final Duration LONGEST = Duration.ofHours(6);

    Duration delayAfter(int attempts) {
        Duration delay = firstDelay.multipliedBy(1L << Math.min(attempts - 1, 20));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
