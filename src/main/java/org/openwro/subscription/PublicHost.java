package org.openwro.subscription;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Keeps webhooks from reaching into the network of the platform: only https on hosts all of whose addresses are public. Checked when a
 * webhook is set up and again right before each post, when the runtime still holds the addresses that were checked.
 */
@Component
class PublicHost {

    private final boolean anyHost;

    PublicHost(SubscriptionSettings settings) {
        anyHost = settings.privateWebhooks();
    }

    boolean allows(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null) {
            return false;
        }
        if (anyHost) {
            return "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        }
        return "https".equalsIgnoreCase(address.getScheme()) && isPublic(address.getHost());
    }

    private static boolean isPublic(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicHost::isPublic);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            boolean shared = first == 100 && second >= 64 && second <= 127;
            boolean benchmark = first == 198 && (second == 18 || second == 19);
            boolean documentation =
                    first == 192 && second == 0 || first == 198 && second == 51 || first == 203 && second == 0;
            return first != 0 && first < 224 && !shared && !benchmark && !documentation;
        }
        boolean uniqueLocal = (first & 0xfe) == 0xfc;
        boolean translated = first == 0 && second == 0x64
                || first == 0x20 && second == 0x02
                || first == 0x20 && second == 0x01 && bytes[2] == 0;
        return address instanceof Inet6Address
                && !uniqueLocal
                && !translated
                && !((Inet6Address) address).isIPv4CompatibleAddress();
    }
}
