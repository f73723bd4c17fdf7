package org.openwro.subscription;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openwro.subscription.WebhookDeliveries.Delivery;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Posts what is due, each in a transaction that holds its row. The body is signed: the header {@code X-OpenWRO-Signature} holds
 * {@code v1=} and the HMAC-SHA-256, in hex, of the header {@code X-OpenWRO-Timestamp}, a point and the body. Redirects are not followed.
 */
@Service
class PostWebhooks {

    private static final int BATCH = 50;
    private static final int LONGEST_ERROR = 200;

    private final WebhookDeliveries deliveries;
    private final PublicHost hosts;
    private final SubscriptionSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final HttpClient http;

    PostWebhooks(
            WebhookDeliveries deliveries,
            PublicHost hosts,
            SubscriptionSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.deliveries = deliveries;
        this.hosts = hosts;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        http = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Scheduled(
            fixedDelayString = "${openwro.subscription.pause:5s}",
            initialDelayString = "${openwro.subscription.pause:5s}")
    void postDue() {
        for (int posted = 0; posted < BATCH; posted++) {
            if (!Boolean.TRUE.equals(transaction.execute(status -> postNext()))) {
                return;
            }
        }
    }

    private boolean postNext() {
        Optional<Delivery> due = deliveries.lockDue();
        due.ifPresent(delivery -> fault(delivery)
                .ifPresentOrElse(error -> deliveries.failed(delivery, error), () -> deliveries.sent(delivery)));
        return due.isPresent();
    }

    /** Why it was not taken; empty when it was. */
    private Optional<String> fault(Delivery delivery) {
        URI address = URI.create(delivery.url());
        if (!hosts.allows(address)) {
            return Optional.of("The address is not on a public network");
        }
        try {
            int status = http.send(request(address, delivery), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status >= 200 && status < 300 ? Optional.empty() : Optional.of("Answered with " + status);
        } catch (IOException e) {
            String reason = e.getClass().getSimpleName() + " " + e.getMessage();
            return Optional.of(reason.substring(0, Math.min(LONGEST_ERROR, reason.length())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("Interrupted");
        }
    }

    private HttpRequest request(URI address, Delivery delivery) {
        String at = String.valueOf(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(address)
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .header("X-OpenWRO-Delivery", String.valueOf(delivery.id()))
                .header("X-OpenWRO-Timestamp", at)
                .header("X-OpenWRO-Signature", "v1=" + signature(delivery.secret(), at + "." + delivery.body()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                .build();
    }

    static String signature(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
