package org.openwro.screening.mid;

import java.util.Locale;
import java.util.regex.Pattern;
import org.openwro.platform.Refusals;

/** Whether a code can have been built by the rules at all. Whose it is, a code does not tell. */
public final class MidCheck {

    private static final int LONGEST = 15;
    private static final int SHORTEST = 4;
    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9]*");
    private static final Pattern CITY = Pattern.compile(".*[A-Z]{1,3}");
    private static final Pattern TOO_MANY_DIGITS = Pattern.compile("..[A-Z0-9]{1,6}?[0-9]{5,}[A-Z]{1,3}");
    private static final Pattern WHOLE = Pattern.compile("[A-Z]{2}[A-Z0-9]{1,6}[0-9]{0,4}[A-Z]{1,3}");

    private MidCheck() {}

    /** What is wrong with the code; nothing for a well-formed one. Small letters are read as capitals. */
    public static Refusals faults(String code) {
        String mid = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        Refusals faults = new Refusals().required(mid, "mid", "screening.mid.refused.code");
        if (mid.isEmpty()) {
            return faults;
        }
        boolean characters = CHARACTERS.matcher(mid).matches();
        boolean length = mid.length() >= SHORTEST && mid.length() <= LONGEST;
        boolean canada = mid.startsWith(MidCountry.CANADA);
        boolean country = mid.length() >= 2 && MidCountry.isCode(mid.substring(0, 2));
        boolean city = CITY.matcher(mid).matches();
        faults.when(!characters, "mid", "screening.mid.fault.characters")
                .when(!length, "mid", "screening.mid.fault.length", mid.length())
                .when(canada, "mid", "screening.mid.fault.canada")
                .when(
                        !canada && !country,
                        "mid",
                        "screening.mid.fault.country",
                        mid.substring(0, Math.min(2, mid.length())))
                .when(!city, "mid", "screening.mid.fault.city")
                .when(
                        characters
                                && TOO_MANY_DIGITS.matcher(mid).matches()
                                && !WHOLE.matcher(mid).matches(),
                        "mid",
                        "screening.mid.fault.number");
        boolean whole = WHOLE.matcher(mid).matches();
        return faults.when(!faults.any() && !whole, "mid", "screening.mid.fault.parts");
    }
}
