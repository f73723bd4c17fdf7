package org.openwro.screening.core;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Any script in lower-case Latin letters without accents. Accents and Cyrillic are done by table, because the general
 * transliterator is slow and lets one thread wait for the other.
 */
final class Latin {

    /** What is read of one field, in UTF-16 units. No name, address or description of an entry is longer. */
    static final int LONGEST_READ = 384;

    private static final Map<Character, String> LETTERS = letters(
            """
            ß=ss æ=ae ø=o đ=d ð=d ł=l ı=i þ=th œ=oe ə=a ŋ=ng ħ=h
            а=a б=b в=v г=g ґ=g д=d ђ=dj е=e є=ye ж=zh з=z и=i і=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t
            ћ=c у=u ў=o ф=f х=kh ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya қ=k ғ=g ң=ng ө=o ү=u ұ=u һ=h ә=a
            ҳ=h ҷ=j ӣ=i ӯ=u ѓ=g ѕ=dz ќ=k ‘=' ’=' ʻ=' ʼ=' `='
            """);

    private Latin() {}

    /** Lower-case ASCII with the punctuation kept; what cannot be said in Latin letters becomes a space. */
    static String of(String text) {
        String read = text.length() <= LONGEST_READ ? text : text.substring(0, LONGEST_READ);
        if (isAscii(read)) {
            return read.toLowerCase(Locale.ROOT);
        }
        String whole = Normalizer.normalize(read, Normalizer.Form.NFKC);
        whole = whole.length() <= LONGEST_READ ? whole : whole.substring(0, LONGEST_READ);
        String spoken = HanWords.occursIn(whole) ? HanWords.translate(whole) : whole;
        String latin = byTable(spoken.toLowerCase(Locale.ROOT));
        if (!isAscii(latin)) {
            latin = byTable(AnyScript.TO_LATIN.transliterate(lettersOnly(latin)).toLowerCase(Locale.ROOT));
        }
        return latin;
    }

    /** Signs and unassigned characters say nothing, and the transliterator would look at each of them long. */
    private static String lettersOnly(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            letters.appendCodePoint(c < 128 || mark || Character.isLetterOrDigit(c) ? c : ' ');
            i += Character.charCount(c);
        }
        return letters.toString();
    }

    private static String byTable(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String latin = c < 128 ? null : LETTERS.get(c);
            if (latin != null) {
                plain.append(latin);
            } else {
                plain.append(c);
            }
        }
        return isAscii(plain) ? plain.toString() : withoutAccents(plain.toString());
    }

    /** Accents are taken off letters; the composed letters of Korean and other scripts are left whole. */
    private static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 || c > 0x24F && (c < 0x1E00 || c > 0x1EFF) && (c < 0x300 || c > 0x36F)) {
                plain.append(c);
                continue;
            }
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            for (int j = 0; j < parts.length(); j++) {
                char part = parts.charAt(j);
                if (part < 0x300 || part > 0x36F) {
                    String latin = LETTERS.get(part);
                    plain.append(latin == null ? String.valueOf(part) : latin);
                }
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static Map<Character, String> letters(String block) {
        Map<Character, String> all = new HashMap<>();
        for (String entry : block.trim().split("\\s+")) {
            all.put(entry.charAt(0), entry.substring(2));
        }
        return all;
    }

    /** Loaded when the first text needs it, because it takes a good part of the start of a command. */
    private static final class AnyScript {

        static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
