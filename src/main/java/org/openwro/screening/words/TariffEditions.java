package org.openwro.screening.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Codes of the tariff that another took the place of in a later edition. Read once from the reference table when the matcher is loaded,
 * as the words are.
 */
public final class TariffEditions {

    /** Editions count from 1 January; that of 2022 from the day of Proclamation 10326 (HS 2022). */
    private static final Map<Integer, LocalDate> FIRST_DAYS = Map.of(2022, LocalDate.of(2022, 1, 27));

    private static final List<Change> CHANGES = read();

    private TariffEditions() {}

    /**
     * @param former digits of the code that was given up
     * @param later digits of a code that took its place
     * @param since first day on which goods were imported under the later code
     */
    public record Change(String former, String later, LocalDate since) {

        /** The year of the edition in which the later code stands first. */
        public int edition() {
            return since.getYear();
        }
    }

    public static List<Change> changes() {
        return CHANGES;
    }

    private static List<Change> read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        List<CSVRecord> rows;
        try (InputStream file = TariffEditions.class.getResourceAsStream("/reference/hts-headings.csv");
                CSVParser parser = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows = parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Integer> editions = new HashMap<>();
        rows.forEach(row -> editions.put(digits(row.get("prefix")), Integer.valueOf(row.get("edition"))));
        List<Change> changes = new ArrayList<>();
        for (CSVRecord row : rows) {
            int next = Integer.parseInt(row.get("edition")) + 1;
            Arrays.stream(row.get("successors").split(";"))
                    .map(TariffEditions::digits)
                    .filter(code -> !code.isEmpty())
                    .forEach(later -> changes.add(new Change(
                            digits(row.get("prefix")),
                            later,
                            firstDay(Math.max(next, editions.getOrDefault(later, next))))));
        }
        return List.copyOf(changes);
    }

    private static LocalDate firstDay(int edition) {
        return FIRST_DAYS.getOrDefault(edition, LocalDate.of(edition, 1, 1));
    }

    private static String digits(String code) {
        return code.replaceAll("\\D", "");
    }
}
