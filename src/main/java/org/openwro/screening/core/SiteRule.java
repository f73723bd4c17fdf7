package org.openwro.screening.core;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A place of work, found when all words of its name stand in the maker's name and address. */
final class SiteRule {

    private SiteRule() {}

    static Optional<Proof> find(TargetReading target, LineReading line) {
        EntryLine filed = line.line();
        String where = String.join(
                " ",
                LineReading.text(filed.manufacturerName()),
                LineReading.text(filed.manufacturerAddress()),
                LineReading.text(filed.manufacturerCity()));
        Set<String> words = new HashSet<>();
        NameReading.of(where).words().forEach(w -> words.add(w.text()));
        for (NameReading name : target.names()) {
            boolean all = name.words().size() >= 2 && name.words().stream().allMatch(w -> words.contains(w.text()));
            if (all) {
                return Optional.of(new Proof()
                        .scored(0.95)
                        .add("SITE_IN_ADDRESS", "manufacturerAddress", filed.manufacturerAddress(), name.text(), 0.9));
            }
        }
        return Optional.empty();
    }
}
