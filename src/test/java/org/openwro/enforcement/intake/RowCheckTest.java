package org.openwro.enforcement.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openwro.enforcement.LineRows;

class RowCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final RowCheck check = check(null);

    private static RowCheck check(Set<String> mayFileAt) {
        return new RowCheck(
                port -> Set.of("2704", "4601").contains(port),
                country -> Set.of("FR", "CN").contains(country),
                mayFileAt,
                TODAY);
    }

    @Test
    void an_ordinary_row_has_no_problem_and_becomes_a_line() {
        RawRow row = row(LineRows.ordinary());
        assertThat(check.problems(row)).isEmpty();
        assertThat(RowCheck.line(row).importDate()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(RowCheck.line(row).valueUsd()).isEqualByComparingTo("385198.53");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "LINE_ID; ''; missing",
                "LINE_ID; a/b; code",
                "LINE_ID; ..; code",
                "ENTRY_NUMBER; X Y; code",
                "PORT_CODE; 270; portShape",
                "PORT_CODE; 9999; portUnknown",
                "IMPORT_DATE; 03/01/2021; date",
                "IMPORT_DATE; 2021-02-30; date",
                "IMPORT_DATE; 2026-11-25; dateFuture",
                "IMPORT_DATE; 0021-03-01; dateEarly",
                "IMPORTER_NAME; ''; missing",
                "COUNTRY_OF_ORIGIN; XX; country",
                "COUNTRY_OF_ORIGIN; fr; country",
                "COUNTRY_OF_ORIGIN; FRA; tooLong",
                "MANUFACTURER_COUNTRY; ZZ; country",
                "HTS; 22; hts",
                "HTS; 2204.21.50401; hts",
                "HTS; wine; hts",
                "QUANTITY; -1; number",
                "QUANTITY; 1,000; number",
                "VALUE_USD; NaN; number",
                "VALUE_USD; 1e9; number",
                "VALUE_USD; ''; missing",
                "DESCRIPTION; ''; missing"
            },
            delimiter = ';')
    void a_wrong_cell_is_told_with_its_column(Column column, String value, String problem) {
        assertThat(check.problems(row(LineRows.ordinary().with(column, value))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.column()).isEqualTo(column.header());
                    assertThat(found.messageKey()).isEqualTo("enforcement.row." + problem);
                    assertThat(found.lineNumber()).isEqualTo(7);
                });
    }

    @ParameterizedTest
    @CsvSource({"2204", "2204.21", "2204.21.50", "2204.21.5040", "2204215040", "2204.21.50.40"})
    void tariff_numbers_of_each_usual_length_and_shape_are_taken(String hts) {
        assertThat(check.problems(row(LineRows.ordinary().with(Column.HTS, hts))))
                .isEmpty();
    }

    @Test
    void every_problem_of_a_row_is_told_at_once() {
        assertThat(check.problems(row(LineRows.ordinary()
                        .with(Column.PORT_CODE, "9999")
                        .with(Column.IMPORT_DATE, "soon")
                        .with(Column.VALUE_USD, "much"))))
                .extracting(Problem::column)
                .containsExactly("port_code", "import_date", "value_usd");
    }

    @Test
    void an_officer_files_at_the_own_port_only() {
        assertThat(check(Set.of("4601")).problems(row(LineRows.ordinary())))
                .extracting(Problem::messageKey)
                .containsExactly("enforcement.row.portNotYours");
        assertThat(check(Set.of("2704")).problems(row(LineRows.ordinary()))).isEmpty();
    }

    @Test
    void ten_megabytes_in_a_cell_are_refused_and_shown_short() {
        String huge = "x".repeat(10_000_000);
        assertThat(check.problems(row(LineRows.ordinary().with(Column.DESCRIPTION, huge))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.messageKey()).isEqualTo("enforcement.row.tooLong");
                    assertThat(found.value()).hasSizeLessThan(110);
                });
    }

    @Test
    void control_characters_are_refused_because_the_database_takes_none() {
        assertThat(check.problems(row(LineRows.ordinary().with(Column.DESCRIPTION, "red\u0000wine"))))
                .extracting(Problem::messageKey)
                .containsExactly("enforcement.row.control");
    }

    private static RawRow row(LineRows row) {
        return RawRow.of(7, Map.copyOf(row.cells()));
    }
}
