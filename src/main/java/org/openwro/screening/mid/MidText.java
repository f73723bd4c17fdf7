package org.openwro.screening.mid;

import java.text.Normalizer;
import java.util.Locale;

/** Capitals A to Z and digits, without accents; the code knows no others. */
final class MidText {

    private MidText() {}

    static String plain(String text) {
        String spelled = text.toUpperCase(Locale.ROOT)
                .replace("Ø", "O")
                .replace("Ł", "L")
                .replace("Đ", "D")
                .replace("Æ", "AE")
                .replace("Œ", "OE");
        return Normalizer.normalize(spelled, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\u2018\u2019\u02BB\u02BC`]", "'")
                .replaceAll("[\u2010-\u2015]", "-");
    }
}
