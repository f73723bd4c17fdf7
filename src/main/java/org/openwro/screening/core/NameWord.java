package org.openwro.screening.core;

/**
 * One word of a name and how much it tells.
 *
 * @param text spelled one way for all variants
 */
record NameWord(String text, Kind kind) {

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

    double weight() {
        return kind.weight;
    }

    boolean tells() {
        return kind == Kind.DISTINCTIVE || kind == Kind.COMMON;
    }
}
