package org.openwro.subscription;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code openwro.subscription.*}.
 *
 * @param site address of the platform in links of mails and webhooks, without a slash at the end
 * @param privateWebhooks whether webhooks may lie on loopback and private addresses and use http; for tests and closed networks
 * @param maxAttempts after which a webhook delivery is given up
 * @param firstDelay before the second attempt; doubles with each further one, up to six hours
 * @param timeout of connection and of answer
 */
@ConfigurationProperties("openwro.subscription")
record SubscriptionSettings(
        @DefaultValue("http://localhost:8080") String site,
        @DefaultValue("false") boolean privateWebhooks,
        @DefaultValue("10") int maxAttempts,
        @DefaultValue("1m") Duration firstDelay,
        @DefaultValue("10s") Duration timeout) {

    private static final Duration LONGEST = Duration.ofHours(6);

    Duration delayAfter(int attempts) {
        Duration delay = firstDelay.multipliedBy(1L << Math.min(attempts - 1, 20));
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
