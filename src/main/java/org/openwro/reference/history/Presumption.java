package org.openwro.reference.history;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of {@code reference/presumptions.csv}: goods that a statute presumes to be made with forced labour, apart from any order. It
 * lies over the orders: where it covers all that a WRO is aimed at, it is applied instead, and the WRO stays listed.
 *
 * @param instrument UFLPA (Pub. L. 117-78) or CAATSA (22 U.S.C. 9241a)
 * @param kind REGION, ENTITY or LABOUR_SOURCE
 * @param regionCode ISO 3166-2 for a region; empty otherwise
 * @param from first day of importation to which it is applied
 * @param source the section that says so
 */
public record Presumption(
        String instrument,
        String kind,
        String name,
        List<String> aliases,
        String country,
        String regionCode,
        LocalDate from,
        String source) {

    public static final String UFLPA = "UFLPA";

    public Presumption {
        aliases = List.copyOf(aliases);
    }

    /** The rows that come with the program. */
    public static List<Presumption> bundled() {
        return CsvTable.bundled("presumptions.csv").stream()
                .map(Presumption::of)
                .toList();
    }

    /** Whether a target of this name, or in this region, lies under it. */
    public boolean covers(String target, String region) {
        return !regionCode.isEmpty() && regionCode.equals(region)
                || name.equalsIgnoreCase(target)
                || aliases.stream().anyMatch(target::equalsIgnoreCase);
    }

    private static Presumption of(CSVRecord row) {
        return new Presumption(
                row.get("instrument"),
                row.get("kind"),
                row.get("name"),
                CsvTable.list(row.get("aliases")),
                row.get("country"),
                row.get("region_code"),
                LocalDate.parse(row.get("from")),
                row.get("source"));
    }
}
