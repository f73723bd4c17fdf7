package org.openwro.screening.core;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes legal forms out of a name, written apart, cut off, or glued to the last word. */
final class LegalForms {

    private static final Pattern GLUED = Pattern.compile(
            "([a-z0-9]{3,}?)(cosdnbhd|sdnbhd|sdn|bhd|berhad|coltd|colimited|companylimited|company|limited|ltd|sociedad)");

    private LegalForms() {}

    static List<String> removed(List<String> words, boolean cut) {
        List<String> kept = new ArrayList<>();
        boolean leadingForm = words.size() > 2 && isForm(words.get(0)) && isForm(words.get(1));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean mark = word.matches("no|nr|number")
                    && i + 1 < words.size()
                    && words.get(i + 1).matches("\\d+");
            boolean bracketed = words.size() > 1 && word.matches("[mp]");
            boolean form = isForm(word) && (i > 0 || leadingForm || word.matches("pt|ooo|oao|zao|jsc|doo|ood"));
            form |= word.equals("de")
                    && i + 1 < words.size()
                    && words.get(i + 1).matches("cv|rl|capital|resp\\w*");
            boolean cutForm = cut && i > 1 && i == words.size() - 1 && startsForm(word);
            if (!mark && !bracketed && !form && !cutForm) {
                kept.add(word);
            }
        }
        return kept.isEmpty() ? words : kept;
    }

    static List<String> unglued(List<String> words) {
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Matcher glued = GLUED.matcher(words.get(i));
            boolean beforeForm = i + 1 < words.size() && words.get(i + 1).matches("ltd|limited");
            if (glued.matches() && !isForm(words.get(i))) {
                apart.add(glued.group(1));
                apart.add(glued.group(2));
            } else if (beforeForm && words.get(i).matches("[a-z]{4,}co")) {
                apart.add(words.get(i).replaceFirst("co$", ""));
            } else {
                apart.add(words.get(i));
            }
        }
        return apart;
    }

    private static boolean isForm(String word) {
        return Vocabulary.LEGAL.contains(word);
    }

    private static boolean startsForm(String word) {
        return word.length() == 1 || Vocabulary.LEGAL.stream().anyMatch(l -> l.length() > 2 && l.startsWith(word));
    }
}
