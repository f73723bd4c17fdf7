package org.openwro.screening.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Compares 2,282 labelled pairs of names, without the help that address and goods give on a line. */
class DevelopmentNamePairsTest {

    private static final double THRESHOLD = 0.8;

    @Test
    void names_of_one_firm_agree_and_names_of_two_firms_do_not() throws IOException {
        int truePositive = 0;
        int falsePositive = 0;
        int falseNegative = 0;
        TreeMap<String, int[]> byCategory = new TreeMap<>();
        for (CSVRecord row : rows()) {
            boolean expected = row.get("label").equals("MATCH");
            double best = row.get("category").endsWith("vessel_number") ? vessel(row) : best(row);
            boolean matched = best >= THRESHOLD;
            truePositive += expected && matched ? 1 : 0;
            falsePositive += !expected && matched ? 1 : 0;
            falseNegative += expected && !matched ? 1 : 0;
            int[] count = byCategory.computeIfAbsent(row.get("label") + " " + row.get("category"), k -> new int[2]);
            count[expected == matched ? 0 : 1]++;
            if (expected != matched && Boolean.getBoolean("screening.verbose")) {
                System.out.printf(
                        "%s %.2f %s | %s | %s%n",
                        row.get("category"),
                        best,
                        row.get("query_name"),
                        row.get("listed_name"),
                        row.get("listed_aliases"));
            }
        }
        double precision = truePositive / (double) (truePositive + falsePositive);
        double recall = truePositive / (double) (truePositive + falseNegative);
        byCategory.forEach((k, v) -> System.out.println(k + " right " + v[0] + " wrong " + v[1]));
        System.out.printf("names: precision %.3f recall %.3f%n", precision, recall);
        assertThat(precision).isGreaterThan(0.93);
        assertThat(recall).isGreaterThan(0.93);
    }

    private static double vessel(CSVRecord row) {
        VesselName query = VesselName.of(row.get("query_name"));
        VesselName listed = VesselName.of(row.get("listed_name"));
        return query.sameLetters(listed) && query.number().equals(listed.number()) ? 1 : 0;
    }

    private static double best(CSVRecord row) {
        return NameNoise.names(row.get("query_name")).stream()
                .mapToDouble(name -> best(NameReading.of(name), row))
                .max()
                .orElse(0);
    }

    private static double best(NameReading query, CSVRecord row) {
        return Stream.concat(
                        Stream.of(row.get("listed_name")),
                        Stream.of(row.get("listed_aliases").split("\\|")))
                .map(name -> NameComparison.between(query, NameReading.of(name)))
                .mapToDouble(NameScore::value)
                .max()
                .orElse(0);
    }

    private static List<CSVRecord> rows() throws IOException {
        try (Reader reader = new InputStreamReader(
                DevelopmentNamePairsTest.class.getResourceAsStream("/screening/name-pairs-dev.csv"),
                StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
