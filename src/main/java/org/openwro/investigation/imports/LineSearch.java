package org.openwro.investigation.imports;

import java.time.LocalDate;

/**
 * Which entry lines are wanted.
 *
 * @param party words in the name of manufacturer or vessel; empty for all
 * @param country ISO 3166-1 alpha-2 of manufacturer or origin
 * @param goods words in the description; empty for all
 * @param hts digits with which the tariff number begins; empty for all
 * @param from first day of importation, Eastern Time
 * @param to last day
 */
public record LineSearch(String party, String country, String goods, String hts, LocalDate from, LocalDate to) {

    /** A pattern of SQL in which the signs of the words mean themselves. */
    public static String pattern(String words) {
        return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
