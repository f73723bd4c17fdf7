package org.openwro.screening.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * Canonical form of orders and its SHA-256. Orders, targets and all lists are sorted first, and every part is written
 * with its length, so that neither sequence nor separators inside texts can change or fake the result.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(List<OrderTerms> orders) {
        String canonical = sequence(orders.stream().map(ContentHash::order).toList());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String order(OrderTerms o) {
        List<String> targets = o.targets().stream().map(ContentHash::target).toList();
        return part(o.orderId()) + part(o.instrument()) + part(sequence(targets));
    }

    static String target(OrderTarget t) {
        return part(t.id())
                + part(t.kind())
                + part(t.name())
                + part(sequence(t.aliases()))
                + part(t.country())
                + part(t.address())
                + part(t.city())
                + part(sequence(t.mids()))
                + part(t.regionCode())
                + part(sequence(t.postalPrefixes()))
                + part(sequence(t.placeNames()))
                + part(t.vesselFlag())
                + part(t.inclusion())
                + part(goods(t.goods()))
                + part(t.from())
                + part(t.to())
                + part(t.endAnchor());
    }

    private static String goods(Goods g) {
        return part(sequence(g.htsPrefixes()))
                + part(sequence(g.words()))
                + part(g.all())
                + part(g.whollyOrInPart())
                + part(g.downstream())
                + part(g.madeIn());
    }

    private static String sequence(Collection<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.stream().sorted(Comparator.naturalOrder()).forEach(p -> all.append(part(p)));
        return all.toString();
    }

    private static String part(Object value) {
        return value == null ? "-;" : value.toString().length() + ":" + value + ";";
    }
}
