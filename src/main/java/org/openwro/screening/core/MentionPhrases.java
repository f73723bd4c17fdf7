package org.openwro.screening.core;

import java.util.List;

/** The words by which a text would mention a firm in passing: Hoshine, not Hoshine Silicon Industry Co., Ltd. */
final class MentionPhrases {

    private static final int SHORTEST = 6;

    private MentionPhrases() {}

    /** Empty where the name has no word of its own; such a name is never looked for in free text. */
    static List<String> of(NameReading name) {
        boolean own = name.words().stream().anyMatch(w -> w.kind() == NameWord.Kind.DISTINCTIVE);
        if (!own) {
            return List.of();
        }
        List<String> telling = texts(name.telling());
        boolean inSequence = Phrase.find(texts(name.words()), telling) >= 0;
        return inSequence && String.join("", telling).length() >= SHORTEST ? telling : whole(name);
    }

    private static List<String> whole(NameReading name) {
        List<String> words = LegalForms.removed(Words.of(name.text()), false);
        return String.join("", words).length() >= SHORTEST ? words : List.of();
    }

    private static List<String> texts(List<NameWord> words) {
        return words.stream().map(NameWord::text).toList();
    }
}
