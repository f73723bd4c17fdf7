package org.openwro.screening.core;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What filers write around a name: roles, contacts, tax numbers, branches, forwarders, and a second name. */
final class NameNoise {

    private static final Pattern LEADING = Pattern.compile(
            "^[^\\p{L}\\p{N}]*(((mfr|mfg by|manufacturer|manufactured by|mfd by|made by|produced by|factory|maker|shipper|supplier"
                    + "|producer|vendor|seller|exporter|consignor|name|company name)(\\s*/\\s*(exporter|shipper|manufacturer"
                    + "|supplier|seller))?)\\s*[:.]"
                    + "|manufactured by\\b|c/o\\b|care of\\b|on behalf of\\b|o/b/o\\b|m/s\\.?\\b|messrs\\.?)\\s*(?=\\S)",
            Pattern.CASE_INSENSITIVE);

    private static final String NUMBERED_PART =
            "(plant|factory|workshop|unit|planta|fabrica|filial|sucursal|usine|werk|zavod|phan xuong|kilang)";

    private static final String LEGAL_END = "(?<=\\b(ltd|limited|bhd|inc|llc|corp|ltda|jsc|pvt|gmbh|sti)\\.?\\)?)";

    /** What parts two words, taken whole and never retried from its middle, so that a long run of it costs no time. */
    private static final String GAP = "(?<![\\s,(-])[\\s,(-]++";

    private static final Pattern TRAILING = Pattern.compile(
            "(" + GAP
                    + "(o/b|c/o|on behalf of|obo|attn|attention|tel|telephone|phone|ph|mob|mobile|fax|e-?mail|email|callsign|whatsapp)"
                    + "\\b.*"
                    + "|" + GAP + "[^\\s@]{1,64}+@\\S.*|" + GAP + "(www\\.|https?:)\\S+.*"
                    + "|" + GAP
                    + "(gstin?|cnpj|rfc|ruc|nit|nif|cif|cuit|vat|tva|tin|ein|npwp|inn|mst|usci|uscc|iec|abn|duns|fei|tax id"
                    + "|vergi|(co\\.? ?)?reg(istration)?\\.?|licen[cs]e|brc)\\b[ .:#]*((no|number|id)\\b[ .:#]*)?(?=\\S*\\d)[\\w./ -]*\\)?"
                    + "|\\s*+\\((factory|manufacturer|plant|head office|[a-z]{2} flag)\\)"
                    + "|" + GAP + NUMBERED_PART + "[\\s-]+(no\\.?\\s*)?(\\d+|[ivx]+)\\)?"
                    + "|" + GAP + "no\\.?\\s*\\d+\\s+(workshop|branch|branch factory)"
                    + "|" + LEGAL_END + GAP + "no\\.?\\s*\\d+\\s+(factory|plant)"
                    + "|" + GAP + "main (factory|plant)"
                    + "|,[^,]{2,25}\\s+representative office"
                    + "|" + GAP + "\\p{L}+\\)?\\s+(branch|branch office|sub-branch|subesi|filiali)\\)?"
                    + "|" + GAP
                    + "(export|sales|production|purchasing|import|shipping|marketing)\\s+(department|dept\\.?))\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ALSO_KNOWN = Pattern.compile(
            "\\s*[(,]?\\s*\\b(a/k/a|aka|a\\.k\\.a\\.|d/b/a|dba|f/k/a|fka|n/k/a|t/a|trading as|doing business as|operating as"
                    + "|also known as|formerly known as|now known as|previously known as|formerly|previously|vormals|anciennement"
                    + "|anteriormente|antes)\\s+",
            Pattern.CASE_INSENSITIVE);

    /** Words without which none of the patterns above can apply, unless the text holds one of the {@link #MARKS}. */
    private static final Set<String> HINTS = Set.of(
            "mfr",
            "mfg",
            "manufacturer",
            "manufactured",
            "mfd",
            "made",
            "produced",
            "factory",
            "maker",
            "shipper",
            "supplier",
            "producer",
            "vendor",
            "seller",
            "exporter",
            "consignor",
            "name",
            "care",
            "behalf",
            "messrs",
            "obo",
            "attn",
            "attention",
            "tel",
            "telephone",
            "phone",
            "ph",
            "mob",
            "mobile",
            "fax",
            "email",
            "e",
            "callsign",
            "whatsapp",
            "plant",
            "workshop",
            "unit",
            "planta",
            "fabrica",
            "filial",
            "sucursal",
            "usine",
            "werk",
            "zavod",
            "xuong",
            "kilang",
            "branch",
            "office",
            "subesi",
            "filiali",
            "department",
            "dept",
            "www",
            "gst",
            "gstin",
            "cnpj",
            "rfc",
            "ruc",
            "nit",
            "nif",
            "cif",
            "cuit",
            "vat",
            "tva",
            "tin",
            "ein",
            "npwp",
            "inn",
            "mst",
            "usci",
            "uscc",
            "iec",
            "abn",
            "duns",
            "fei",
            "tax",
            "vergi",
            "reg",
            "registration",
            "license",
            "licence",
            "brc");

    /** What is read of a name, in UTF-16 units; the longest name field of an entry holds 105. */
    private static final int LONGEST_NAME = 256;

    private static final String MARKS = "@/:*(";
    private static final List<String> SECOND_NAMES = List.of(
            "/a",
            "aka",
            ".k.a",
            "dba",
            "fka",
            "trading as",
            "ing business as",
            "operating as",
            "known as",
            "formerly",
            "previously",
            "vormals",
            "anciennement",
            "antes",
            "anteriormente");

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");

    private NameNoise() {}

    static String beginning(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    /** Whether {@link #removed} could change the text; told from its words, because the patterns are slow. */
    static boolean suspected(String text, List<String> words) {
        if (text.indexOf(' ') < 0) {
            return true;
        }
        for (int i = 0; i < MARKS.length(); i++) {
            if (text.indexOf(MARKS.charAt(i)) >= 0) {
                return true;
            }
        }
        for (String word : words) {
            if (HINTS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The bare name; the text itself where nothing would be left. */
    static String removed(String text) {
        String read = beginning(text);
        String bare = LEADING.matcher(read).replaceFirst("");
        String before;
        do {
            before = bare;
            bare = TRAILING.matcher(bare).replaceFirst("");
        } while (!bare.equals(before));
        bare = bare.replace("s/b", "sdn bhd").replace("S/B", "SDN BHD");
        if (bare.indexOf(' ') < 0) {
            bare = CAMEL.matcher(bare).replaceAll(" ");
        }
        return bare.isBlank() ? read : bare;
    }

    /** The names that one name field holds. */
    static List<String> names(String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        String read = beginning(text);
        String lower = read.toLowerCase(Locale.ROOT);
        if (SECOND_NAMES.stream().noneMatch(lower::contains)) {
            return List.of(read);
        }
        return Arrays.stream(ALSO_KNOWN.split(read)).filter(n -> !n.isBlank()).toList();
    }
}
