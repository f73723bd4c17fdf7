package org.openwro.screening.core;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What filers write around a name: roles, contacts, branches, forwarders, and a second name after "a/k/a". */
final class NameNoise {

    private static final Pattern LEADING = Pattern.compile(
            "^[^\\p{L}\\p{N}]*((mfr|mfg by|manufacturer|factory|maker|shipper|supplier|producer)\\s*[:.]"
                    + "|c/o\\b|care of\\b|on behalf of\\b|o/b/o\\b|m/s\\.?\\b|messrs\\.?)\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAILING = Pattern.compile(
            "([\\s,]+(o/b|c/o|on behalf of|attn|attention|tel|phone|fax|e-?mail|email|callsign)\\b.*"
                    + "|\\s*\\((factory|manufacturer|plant|head office|[a-z]{2} flag)\\)"
                    + "|[\\s,-]+(plant|factory|workshop|unit)\\s+(no\\.?\\s*)?\\d+"
                    + "|[\\s,-]+no\\.?\\s*\\d+\\s+(workshop|branch|branch factory)"
                    + "|[\\s,-]+main (factory|plant)"
                    + "|,[^,]{2,25}\\s+representative office"
                    + "|[,\\s]+\\(?\\p{L}+\\)?\\s+(branch|branch office|sub-branch)"
                    + "|[,\\s]+(export|sales|production) (department|dept\\.?))\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALSO_KNOWN = Pattern.compile(
            "\\s*[(,]?\\s*\\b(a/k/a|aka|a\\.k\\.a\\.|d/b/a|dba|f/k/a|t/a|trading as)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");

    private NameNoise() {}

    /** The bare name; the text itself where nothing would be left. */
    static String removed(String text) {
        String bare = LEADING.matcher(text).replaceFirst("");
        String before;
        do {
            before = bare;
            bare = TRAILING.matcher(bare).replaceFirst("");
        } while (!bare.equals(before));
        bare = bare.replace("s/b", "sdn bhd").replace("S/B", "SDN BHD");
        if (bare.indexOf(' ') < 0) {
            bare = CAMEL.matcher(bare).replaceAll(" ");
        }
        return bare.isBlank() ? text : bare;
    }

    /** The names that one name field holds. */
    static List<String> names(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(ALSO_KNOWN.split(text))
                        .filter(n -> !n.isBlank())
                        .toList();
    }
}
