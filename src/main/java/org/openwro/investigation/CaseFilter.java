package org.openwro.investigation;

/**
 * Which cases are wanted.
 *
 * @param words looked for in number, title and producer; blank or null for all
 * @param state null for all
 * @param lead username of the lead investigator, null for all
 * @param country ISO 3166-1 alpha-2, null for all
 */
public record CaseFilter(String words, CaseState state, String lead, String country) {

    public static CaseFilter all() {
        return new CaseFilter(null, null, null, null);
    }

    /** The words as a pattern of SQL in which their own signs mean themselves. */
    String pattern() {
        return words == null || words.isBlank()
                ? null
                : "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
