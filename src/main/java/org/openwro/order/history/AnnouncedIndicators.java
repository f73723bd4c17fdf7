package org.openwro.order.history;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openwro.reference.IloIndicator;

/**
 * The ILO indicators that a historical order was announced with, read from its notes: "Indicators: debt bondage; isolation." A wording
 * that is none of the eleven is left to the notes.
 */
final class AnnouncedIndicators {

    private static final Pattern LIST = Pattern.compile("Indicators: ([^.]*)");

    private AnnouncedIndicators() {}

    /** In the order of the booklet. */
    static List<IloIndicator> in(String notes) {
        Matcher list = LIST.matcher(notes);
        if (!list.find()) {
            return List.of();
        }
        List<Set<String>> named = Arrays.stream(list.group(1).split(";"))
                .map(AnnouncedIndicators::words)
                .toList();
        return Arrays.stream(IloIndicator.values())
                .filter(each -> named.contains(words(each.name().replace('_', ' '))))
                .toList();
    }

    /** Releases write "abusive working and living", "abusive living and working" and "abusive living" conditions. */
    private static Set<String> words(String name) {
        return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> !word.equals("and") && !word.equals("working"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
