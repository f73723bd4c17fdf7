package org.openwro.screening.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/**
 * Compares labelled pairs of names. The first file is the development data of the project; the second holds firms,
 * languages and legal forms that the first does not know, written to show that the rules follow language, not a file.
 */
class DevelopmentNamePairsTest {

    @Test
    void names_of_one_firm_agree_and_names_of_two_firms_do_not() {
        CategoryTable table = judged("name-pairs-dev.csv");
        assertThat(table.f1()).as(table.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(table.shortOf(0.90, 0.95)).as(table.toString()).isEmpty();
    }

    @Test
    void the_rules_hold_for_firms_and_languages_that_the_development_data_does_not_know() {
        CategoryTable table = judged("name-pairs-other.csv");
        assertThat(table.f1()).as(table.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(table.shortOf(0.90, 0.95)).as(table.toString()).isEmpty();
    }

    private static CategoryTable judged(String file) {
        CategoryTable table = new CategoryTable();
        for (CSVRecord row : DevelopmentLines.rows(file)) {
            List<String> listed = Stream.concat(
                            Stream.of(row.get("listed_name")),
                            Stream.of(row.get("listed_aliases").split("\\|")))
                    .toList();
            double score = new NamePair(
                            row.get("query_name"), row.get("query_country"), listed, row.get("listed_country"))
                    .score();
            String text = row.get("query_name") + " | " + row.get("listed_name") + " | " + row.get("listed_aliases");
            table.add(row.get("label").equals("MATCH"), score, row.get("category"), text);
        }
        return table;
    }
}
