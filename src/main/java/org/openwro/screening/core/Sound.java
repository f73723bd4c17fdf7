package org.openwro.screening.core;

/** One spelling for sounds that romanisations write differently (Wade-Giles, pinyin, postal, Slavic, Turkic). */
final class Sound {

    private final String word;
    private final boolean softX;
    private final StringBuilder sound = new StringBuilder();
    private int at;

    private Sound(String word, boolean softX) {
        this.word = word;
        this.softX = softX;
    }

    /** The x as in pinyin: Xing, Hsing. */
    static String of(String word) {
        return new Sound(word, true).said();
    }

    /** The x as in Turkic Latin: Buxoro, Bukhoro. */
    static String withHardX(String word) {
        return new Sound(word, false).said();
    }

    private String said() {
        while (at < word.length()) {
            char c = word.charAt(at);
            switch (c) {
                case 'h' -> say(is(1, 's') ? sibilant(2) : take(1, 'h'));
                case 's' -> say(is(1, 'h') || is(1, 'j') ? sibilant(2) : sibilant(1));
                case 'x' -> say(softX ? sibilant(1) : take(1, 'k'));
                case 't' -> say(affricate());
                case 'd' -> say(is(1, 'j') || is(1, 'z') ? take(2, 'c') : take(is(1, 'h') ? 2 : 1, 't'));
                case 'z', 'c' -> say(take(is(1, 'h') ? 2 : 1, 'c'));
                case 'j', 'q' -> say(take(1, 'c'));
                case 'g', 'k' -> say(guttural(c));
                case 'b', 'p' -> say(take(is(1, 'h') ? 2 : 1, 'p'));
                case 'v', 'w' -> say(take(1, 'v'));
                case 'i', 'y' -> front(c);
                case 'o' -> say(take(is(1, 'u') || is(1, 'o') ? 2 : 1, 'o'));
                case 'u' -> say(at + 3 == word.length() && is(1, 'n') && is(2, 'g') ? take(1, 'o') : take(1, 'u'));
                default -> say(take(1, c));
            }
        }
        return sound.toString();
    }

    private boolean is(int ahead, char c) {
        return at + ahead < word.length() && word.charAt(at + ahead) == c;
    }

    private char take(int letters, char said) {
        at += letters;
        return said;
    }

    private void say(char c) {
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
            sound.append(c);
        }
    }

    /** A final si, shi or xi is written tzu or ssu in Wade-Giles. */
    private char sibilant(int letters) {
        boolean last = at + letters + 1 == word.length() && is(letters, 'i');
        return take(last ? letters + 1 : letters, last ? 'c' : 's');
    }

    private char affricate() {
        if (is(1, 's') || is(1, 'z')) {
            return take(is(2, 'u') ? 3 : 2, 'c');
        }
        return take(is(1, 'h') ? 2 : 1, 't');
    }

    private char guttural(char c) {
        if (c == 'k' && is(1, 'w') || is(1, 'h')) {
            return take(2, 'k');
        }
        boolean beforeVowel = is(1, 'u') && (is(2, 'a') || is(2, 'e') || is(2, 'o'));
        return take(beforeVowel ? 2 : 1, 'k');
    }

    private void front(char c) {
        at++;
        say('i');
        if (c == 'i' && is(0, 'e') && is(1, 'n')) {
            at++;
            say('a');
        }
    }
}
