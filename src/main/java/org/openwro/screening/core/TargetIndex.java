package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Finds the few targets that a line could touch, by the words, codes and countries in it. */
final class TargetIndex {

    private static final int MENTION = 11;
    private static final int PLACE = 12;
    private static final int POSTAL = 13;
    private static final int COUNTRY = 14;
    private static final int VESSEL = 15;
    private static final int VESSEL_SOUND = 16;
    private static final int LONGEST_RUN = 4;
    private static final int SHORTEST_VESSEL = 4;

    private final List<TargetReading> targets;
    private final KeyIndex names;
    private final KeyIndex mentions;

    /** Places, countries, postal codes and vessels: few keys, looked up for every word of a line. */
    private final KeyIndex others;

    TargetIndex(List<TargetReading> targets) {
        this.targets = List.copyOf(targets);
        KeyIndex.Builder nameKeys = new KeyIndex.Builder();
        KeyIndex.Builder mentionKeys = new KeyIndex.Builder();
        KeyIndex.Builder otherKeys = new KeyIndex.Builder();
        for (int n = 0; n < targets.size(); n++) {
            int number = n;
            TargetReading target = targets.get(n);
            target.names().forEach(name -> NameKeys.forOrder(name, key -> nameKeys.file(key, number)));
            target.mentions().forEach(mention -> text(MENTION, mention.joined(), key -> mentionKeys.file(key, number)));
            place(target, key -> otherKeys.file(key, number));
            target.vessels().forEach(vessel -> vessel(vessel.letters(), key -> otherKeys.file(key, number)));
        }
        names = nameKeys.build();
        mentions = mentionKeys.build();
        others = otherKeys.build();
    }

    List<TargetReading> candidates(LineReading line) {
        KeyIndex.Found found = new KeyIndex.Found();
        LongConsumer look = key -> others.find(key, found);
        for (NameReading maker : line.makers()) {
            NameKeys.forLine(maker, key -> names.find(key, found));
        }
        runs(MENTION, line.description(), key -> mentions.find(key, found));
        for (List<String> words : List.of(line.description(), line.addressWords(), line.makerWords())) {
            runs(PLACE, words, look);
            places(words, look);
        }
        text(PLACE, line.cityKey(), look);
        text(COUNTRY, line.line().manufacturerCountry(), look);
        text(COUNTRY, line.line().countryOfOrigin(), look);
        for (int n = 1; n <= Math.min(4, line.postal().length()); n++) {
            text(POSTAL, line.postal().substring(0, n), look);
        }
        if (line.mayNameItsVessel()) {
            vessel(line.vessel().letters(), look);
            vesselRuns(line.descriptionVesselWords(), look);
        }
        List<TargetReading> candidates = new ArrayList<>();
        for (int number : found.distinct()) {
            candidates.add(targets.get(number));
        }
        return candidates;
    }

    private static void place(TargetReading target, LongConsumer keys) {
        if (!target.isPlace()) {
            return;
        }
        OrderTarget place = target.target();
        if (place.kind() == TargetKind.COUNTRY) {
            text(COUNTRY, place.country(), keys);
        }
        target.names().forEach(name -> name.words().stream()
                .filter(w -> w.kind() == NameWord.Kind.PLACE && place.kind() == TargetKind.SITE)
                .forEach(w -> text(PLACE, w.text(), keys)));
        place.postalPrefixes().forEach(prefix -> text(POSTAL, prefix, keys));
        for (TargetReading.PlaceName name : target.places()) {
            if (name.wider() && name.country()) {
                text(COUNTRY, name.text(), keys);
            } else if (name.wider()) {
                name.words().forEach(word -> text(PLACE, Places.canonical(word), keys));
            } else {
                text(PLACE, name.joined(), keys);
                text(PLACE, name.key(), keys);
            }
        }
    }

    private static void text(int kind, String text, LongConsumer keys) {
        if (text != null && !text.isEmpty()) {
            keys.accept(KeyHash.of(kind, text));
        }
    }

    private static void vessel(String letters, LongConsumer keys) {
        if (letters.length() < SHORTEST_VESSEL) {
            return;
        }
        keys.accept(KeyHash.of(VESSEL, letters));
        keys.accept(KeyHash.of(VESSEL_SOUND, Sound.of(letters)));
        KeyHash.eachWithoutOne(VESSEL, letters, keys);
    }

    private static void places(List<String> words, LongConsumer look) {
        for (String word : words) {
            if (Places.isPlace(word)) {
                text(PLACE, Places.canonical(word), look);
            }
        }
    }

    /** Up to four neighbouring words written together. */
    private static void runs(int kind, List<String> words, LongConsumer look) {
        for (int i = 0; i < words.size(); i++) {
            long run = KeyHash.start(kind);
            int end = Math.min(words.size(), i + LONGEST_RUN);
            for (int j = i; j < end; j++) {
                run = KeyHash.add(run, words.get(j));
                look.accept(run);
            }
        }
    }

    private static void vesselRuns(List<String> words, LongConsumer look) {
        for (int i = 0; i < words.size(); i++) {
            StringBuilder run = new StringBuilder();
            for (int j = i; j < Math.min(words.size(), i + LONGEST_RUN); j++) {
                vessel(run.append(words.get(j)).toString(), look);
            }
        }
    }
}
