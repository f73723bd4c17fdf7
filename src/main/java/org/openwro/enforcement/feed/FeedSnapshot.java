package org.openwro.enforcement.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.openwro.platform.Sha256;

/**
 * Every order in force at one moment.
 *
 * @param hash SHA-256 over ids and term hashes, in hex; the same orders give the same hash
 * @param orders by id
 * @param termHashes SHA-256 over the terms of each order, by its id
 */
public record FeedSnapshot(String hash, List<FeedOrder> orders, Map<String, String> termHashes) {

    static FeedSnapshot of(List<FeedOrder> orders, Map<String, String> termHashes) {
        StringBuilder content = new StringBuilder();
        termHashes.forEach(
                (id, hash) -> content.append(id).append(' ').append(hash).append('\n'));
        return new FeedSnapshot(Sha256.hex(content.toString()), List.copyOf(orders), new LinkedHashMap<>(termHashes));
    }

    /** What a holder of the earlier snapshot has to add, to exchange and to drop. */
    public Delta since(Map<String, String> earlier) {
        List<FeedOrder> added = new ArrayList<>();
        List<FeedOrder> changed = new ArrayList<>();
        for (FeedOrder order : orders) {
            String before = earlier.get(order.id());
            if (before == null) {
                added.add(order);
            } else if (!before.equals(termHashes.get(order.id()))) {
                changed.add(order);
            }
        }
        TreeSet<String> removed = new TreeSet<>(earlier.keySet());
        removed.removeAll(termHashes.keySet());
        return new Delta(added, changed, List.copyOf(removed));
    }

    /** @param removed ids of orders that are in force no longer */
    public record Delta(List<FeedOrder> added, List<FeedOrder> changed, List<String> removed) {}
}
