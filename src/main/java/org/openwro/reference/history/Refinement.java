package org.openwro.reference.history;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of {@code reference/history-targets.csv}: what the text of a historic order does not tell a program. Empty
 * cells leave the parsed value as it is.
 *
 * @param target name of the target that the row refines or adds; {@code *} for all targets of the order
 */
record Refinement(
        String orderId,
        String target,
        String kind,
        String country,
        String city,
        List<String> aliases,
        String regionCode,
        List<String> postalPrefixes,
        List<String> placeNames,
        List<String> htsPrefixes,
        List<String> goodsWords,
        List<String> flags,
        String madeIn,
        LocalDate from,
        LocalDate to,
        String endAnchor) {

    static List<Refinement> bundled(HistoricGoods goods) {
        return CsvTable.bundled("history-targets.csv").stream()
                .map(row -> of(row, goods))
                .toList();
    }

    boolean concerns(String name) {
        return target.equals("*") || target.equals(name) || name.startsWith(target + " Co");
    }

    private static Refinement of(CSVRecord row, HistoricGoods goods) {
        return new Refinement(
                row.get("order_id"),
                row.get("target"),
                text(row, "kind"),
                text(row, "country"),
                text(row, "city"),
                CsvTable.list(row.get("aliases")),
                text(row, "region_code"),
                CsvTable.list(row.get("postal_prefixes")),
                CsvTable.list(row.get("place_names")),
                goods.prefixesIn(CsvTable.list(row.get("hts_prefixes"))),
                goods.wordsIn(CsvTable.list(row.get("goods_words"))),
                CsvTable.list(row.get("flags")),
                text(row, "made_in"),
                day(row, "from"),
                day(row, "to"),
                text(row, "end_anchor"));
    }

    private static String text(CSVRecord row, String column) {
        return row.get(column).isBlank() ? null : row.get(column).strip();
    }

    private static LocalDate day(CSVRecord row, String column) {
        return row.get(column).isBlank()
                ? null
                : LocalDate.parse(row.get(column).strip());
    }
}
