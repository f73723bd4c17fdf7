package org.openwro.platform.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Limits tries per network address and of everybody together, without keeping an address: what is remembered is a short keyed hash under
 * a random key of this process, in memory only, until the address has all its tries back. Nothing is logged or stored.
 */
public final class AddressThrottle {

    private static final int MOST_REMEMBERED = 100_000;
    private static final int IPV6_NETWORK_BYTES = 8;

    private final Clock clock;
    private final Allowance each;
    private final Allowance together;
    private final SecretKeySpec key;
    private final Map<Long, Instant> fullAgain = new HashMap<>();
    private Instant togetherFullAgain = Instant.MIN;
    private Instant forgetAt = Instant.MIN;

    public AddressThrottle(Clock clock, Allowance each, Allowance together) {
        this.clock = clock;
        this.each = each;
        this.together = together;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    /**
     * So many tries at once, and one more after each pause.
     *
     * @param pause until one try comes back
     */
    public record Allowance(int tries, Duration pause) {

        private Instant next(Instant full, Instant now) {
            Instant latest = now.plus(pause.multipliedBy(tries));
            Instant from = full.isBefore(now) ? now : full.isAfter(latest) ? latest : full;
            return from.plus(pause);
        }

        private Duration wait(Instant next, Instant now) {
            return Duration.between(now.plus(pause.multipliedBy(tries)), next);
        }
    }

    /** Takes one try; when there is none left, how long to wait for the next. */
    public synchronized Optional<Duration> take(String address) {
        Instant now = clock.instant();
        forget(now);
        long who = keyed(address);
        Instant own = each.next(fullAgain.getOrDefault(who, Instant.MIN), now);
        Instant all = together.next(togetherFullAgain, now);
        Duration ownWait = each.wait(own, now);
        Duration allWait = together.wait(all, now);
        Duration longer = ownWait.compareTo(allWait) > 0 ? ownWait : allWait;
        boolean noRoom = !fullAgain.containsKey(who) && fullAgain.size() >= MOST_REMEMBERED;
        boolean noneLeft = longer.compareTo(Duration.ZERO) > 0;
        if (noneLeft || noRoom) {
            fullAgain.replace(who, own.minus(each.pause()));
            togetherFullAgain = all.minus(together.pause());
            return Optional.of(noneLeft ? longer : each.pause());
        }
        fullAgain.put(who, own);
        togetherFullAgain = all;
        return Optional.empty();
    }

    /** The try was a right one and does not count. */
    public synchronized void giveBack(String address) {
        fullAgain.computeIfPresent(keyed(address), (who, full) -> full.minus(each.pause()));
        togetherFullAgain = togetherFullAgain.minus(together.pause());
    }

    public synchronized int remembered() {
        forget(clock.instant());
        return fullAgain.size();
    }

    private void forget(Instant now) {
        if (now.isBefore(forgetAt) && Duration.between(now, forgetAt).compareTo(each.pause()) <= 0) {
            return;
        }
        fullAgain.values().removeIf(full -> !full.isAfter(now));
        forgetAt = now.plus(each.pause());
    }

    private long keyed(String address) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return ByteBuffer.wrap(mac.doFinal(network(address))).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of an IPv6 address the first 64 bits: the rest one household chooses as it likes. */
    private static byte[] network(String address) {
        String text = address == null ? "" : address;
        if (!text.matches("[0-9a-fA-F:.%]+") || !text.contains(":")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            byte[] bytes = InetAddress.getByName(text.replaceAll("%.*", "")).getAddress();
            return bytes.length > IPV6_NETWORK_BYTES ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
        } catch (UnknownHostException e) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
