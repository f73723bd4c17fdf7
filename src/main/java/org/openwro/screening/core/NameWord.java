package org.openwro.screening.core;

/** One word of a name, spelled one way for all variants, and how much it tells. */
final class NameWord {

    enum Kind {
        /** Tells one firm from another. */
        DISTINCTIVE(1.0),
        /** A proper word that many firms carry (star, golden, united). */
        COMMON(0.6),
        /** What the firm makes or does. */
        TRADE(0.3),
        /** Where it is. */
        PLACE(0.35),
        /** Group, factory, works: a form of business in words. */
        FORM(0.12),
        /** A number; must agree. */
        NUMBER(0.6);

        private final double weight;

        Kind(double weight) {
            this.weight = weight;
        }
    }

    private final String text;
    private final Kind kind;
    private final int letters;

    /** Worked out when first asked for; two threads may both do so, with the same result. */
    private String sound;

    private String hardSound;

    NameWord(String text, Kind kind) {
        this.text = text;
        this.kind = kind;
        this.letters = Similarity.letterSet(text);
    }

    String text() {
        return text;
    }

    Kind kind() {
        return kind;
    }

    /** The letters that occur, one bit each; the highest bits stand for digits. */
    int letters() {
        return letters;
    }

    String sound() {
        String known = sound;
        if (known == null) {
            known = Sound.of(text);
            sound = known;
        }
        return known;
    }

    String hardSound() {
        String known = hardSound;
        if (known == null) {
            known = text.indexOf('x') < 0 ? sound() : Sound.withHardX(text);
            hardSound = known;
        }
        return known;
    }

    double weight() {
        return kind.weight;
    }

    boolean tells() {
        return kind == Kind.DISTINCTIVE || kind == Kind.COMMON;
    }
}
