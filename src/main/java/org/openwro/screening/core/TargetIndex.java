package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the few targets that a line could touch, by the words, codes and countries in it. */
final class TargetIndex {

    private static final int LONGEST_RUN = 4;

    private final NameIndex<TargetReading> names = new NameIndex<>();
    private final Map<String, Set<TargetReading>> filed = new HashMap<>();

    TargetIndex(List<TargetReading> targets) {
        for (TargetReading target : targets) {
            target.names().forEach(name -> names.file(name, target));
            target.names().forEach(name -> file("mention", String.join("", MentionPhrases.of(name)), target));
            target.vessels().forEach(vessel -> vesselKeys(vessel.letters()).forEach(k -> file("vessel", k, target)));
            if (target.isPlace()) {
                filePlace(target);
            }
        }
    }

    Set<TargetReading> candidates(LineReading line) {
        Set<TargetReading> found = new LinkedHashSet<>();
        line.makers().forEach(maker -> found.addAll(names.candidates(maker)));
        for (String run : runs(line.description())) {
            found.addAll(get("mention", run));
            found.addAll(get("place", run));
        }
        if (line.seafood() || line.hts().isEmpty()) {
            vesselKeys(line.vessel().letters()).forEach(key -> found.addAll(get("vessel", key)));
            runs(line.descriptionVesselWords())
                    .forEach(run -> vesselKeys(run).forEach(k -> found.addAll(get("vessel", k))));
        }
        runs(line.addressWords()).forEach(run -> found.addAll(get("place", run)));
        runs(line.makerWords()).forEach(run -> found.addAll(get("place", run)));
        found.addAll(get("place", line.cityKey()));
        found.addAll(get("country", line.line().manufacturerCountry()));
        found.addAll(get("country", line.line().countryOfOrigin()));
        for (int n = 1; n <= Math.min(4, line.postal().length()); n++) {
            found.addAll(get("postal", line.postal().substring(0, n)));
        }
        return found;
    }

    private void filePlace(TargetReading target) {
        OrderTarget place = target.target();
        if (place.kind() == TargetKind.COUNTRY) {
            file("country", place.country(), target);
        }
        target.names().forEach(name -> name.words().stream()
                .filter(w -> w.kind() == NameWord.Kind.PLACE && place.kind() == TargetKind.SITE)
                .forEach(w -> file("place", w.text(), target)));
        place.postalPrefixes().forEach(prefix -> file("postal", prefix, target));
        for (TargetReading.PlaceName name : target.places()) {
            if (name.wider() && name.text().matches("[A-Z]{2}")) {
                file("country", name.text(), target);
            } else if (name.wider()) {
                name.words().forEach(word -> file("place", Places.canonical(word), target));
            } else {
                file("place", String.join("", name.words()), target);
                file("place", name.key(), target);
            }
        }
    }

    private void file(String kind, String key, TargetReading target) {
        if (key != null && !key.isEmpty()) {
            filed.computeIfAbsent(kind + ":" + key, k -> new LinkedHashSet<>()).add(target);
        }
    }

    private Set<TargetReading> get(String kind, String key) {
        return key == null || key.isEmpty() ? Set.of() : filed.getOrDefault(kind + ":" + key, Set.of());
    }

    private static Set<String> vesselKeys(String letters) {
        if (letters.length() < 4) {
            return Set.of();
        }
        Set<String> keys = Similarity.neighbours(letters);
        keys.add("~" + Sound.of(letters));
        return keys;
    }

    /** Single words in their one spelling, and up to four neighbouring words written together. */
    private static List<String> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            runs.add(Places.canonical(words.get(i)));
            StringBuilder run = new StringBuilder();
            for (int j = i; j < Math.min(words.size(), i + LONGEST_RUN); j++) {
                runs.add(run.append(words.get(j)).toString());
            }
        }
        return runs;
    }
}
