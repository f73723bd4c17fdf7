package org.openwro.enforcement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.openwro.enforcement.WorkbookFixture.formula;
import static org.openwro.enforcement.WorkbookFixture.header;
import static org.openwro.enforcement.WorkbookFixture.number;
import static org.openwro.enforcement.WorkbookFixture.row;
import static org.openwro.enforcement.WorkbookFixture.shared;
import static org.openwro.enforcement.WorkbookFixture.sheet;
import static org.openwro.enforcement.WorkbookFixture.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwro.enforcement.LineRows;
import org.openwro.enforcement.WorkbookFixture;

class XlsxRowsTest {

    private static final String LEFT_OUT = "<c/>";

    private final RowCheck check = new RowCheck(port -> true, country -> true, null, LocalDate.of(2026, 11, 24));

    @TempDir
    private Path folder;

    @Test
    void a_row_of_a_sheet_is_the_same_line_as_a_row_of_csv() throws IOException {
        LineRows line = LineRows.ordinary().with(Column.MANUFACTURER_NAME, "Müller & 新疆 <GmbH>");
        RawRow read = all(WorkbookFixture.lines(line)).get(0);
        assertThat(read.lineNumber()).isEqualTo(2);
        assertThat(RowCheck.line(read)).isEqualTo(RowCheck.line(RawRow.of(2, line.cells())));
    }

    @Test
    void what_was_typed_as_a_number_gets_back_its_zeros_and_days_are_read_from_their_serial() throws IOException {
        Map<Column, String> typed = Map.of(
                Column.LINE_ID, number("12345678901"),
                Column.PORT_CODE, number("901"),
                Column.IMPORT_DATE, number("44256.75", 1),
                Column.MANUFACTURER_COUNTRY, text("CN"),
                Column.MANUFACTURER_POSTAL_CODE, number("50000"),
                Column.HTS, number("702002"),
                Column.VALUE_USD, number("385198.53000000003"),
                Column.QUANTITY, number("1.2E3"));
        RawRow read = all(WorkbookFixture.of(sheet(header() + line(typed), ""))).get(0);
        assertThat(read.text(Column.LINE_ID)).isEqualTo("12345678901");
        assertThat(read.text(Column.PORT_CODE)).isEqualTo("0901");
        assertThat(read.text(Column.IMPORT_DATE)).isEqualTo("2021-03-01");
        assertThat(read.text(Column.MANUFACTURER_POSTAL_CODE)).isEqualTo("050000");
        assertThat(read.text(Column.HTS)).isEqualTo("702002");
        assertThat(read.text(Column.VALUE_USD)).isEqualTo("385198.53");
        assertThat(read.text(Column.QUANTITY)).isEqualTo("1200");
        assertThat(check.problems(read)).isEmpty();
    }

    @Test
    void a_tariff_number_of_an_early_chapter_gets_its_zero_and_one_that_lost_its_end_is_told() throws IOException {
        List<RawRow> read = all(WorkbookFixture.of(sheet(
                header()
                        + line(Map.of(Column.HTS, number("702002060")))
                        + line(Map.of(Column.HTS, number("4202.1")))
                        + line(Map.of(Column.HTS, number("409", 2))),
                "")));
        assertThat(read).extracting(each -> each.text(Column.HTS)).containsExactly("0702002060", "4202.1", "0409");
        assertThat(check.problems(read.get(1)))
                .extracting(Problem::column, Problem::messageKey)
                .containsExactly(tuple("hts (M)", "enforcement.row.hts"));
    }

    @Test
    void days_count_from_1904_where_the_workbook_says_so_and_by_its_own_format() throws IOException {
        String day = Long.toString(
                LocalDate.of(2021, 3, 1).toEpochDay() - LocalDate.of(1904, 1, 1).toEpochDay());
        String rows = header()
                + line(Map.of(Column.IMPORT_DATE, number(day, 3)))
                + line(Map.of(Column.IMPORT_DATE, number(day)));
        assertThat(all(WorkbookFixture.of(sheet(rows, "")).since1904()))
                .extracting(each -> each.text(Column.IMPORT_DATE))
                .containsExactly("2021-03-01", "2021-03-01");
    }

    @Test
    void a_formula_counts_with_its_saved_result_and_is_told_with_row_and_column_where_it_has_none() throws IOException {
        RawRow read = all(WorkbookFixture.of(sheet(
                        header() + "<row/>"
                                + line(Map.of(
                                        Column.PORT_CODE, formula("str", "2704"),
                                        Column.QUANTITY, formula("n", "12"),
                                        Column.IMPORTER_NAME, formula("str", null),
                                        Column.DESCRIPTION, formula("e", "#N/A"))),
                        "")))
                .get(0);
        assertThat(read.text(Column.PORT_CODE)).isEqualTo("2704");
        assertThat(check.problems(read))
                .extracting(Problem::lineNumber, Problem::column, Problem::messageKey)
                .containsExactly(
                        tuple(3L, "importer_name (E)", "enforcement.row.formula"),
                        tuple(3L, "description (N)", "enforcement.row.formulaError"));
    }

    @Test
    void rows_with_merged_cells_are_bad_and_the_others_good() throws IOException {
        String rows = header() + line(Map.of()) + line(Map.of(Column.MANUFACTURER_NAME, LEFT_OUT)) + line(Map.of());
        assertThat(all(WorkbookFixture.of(sheet(rows, "<mergeCells><mergeCell ref=\"F2:F3\"/></mergeCells>"))))
                .extracting(RawRow::lineNumber, RawRow::problem)
                .containsExactly(
                        tuple(2L, "enforcement.row.merged"), tuple(3L, "enforcement.row.merged"), tuple(4L, null));
    }

    @Test
    void the_sheet_with_lines_is_read_wherever_it_stands_and_two_of_them_are_refused() throws IOException {
        String notes = sheet(row(text("Notes")) + row(text("of the filer")), "");
        String lines = sheet(header() + line(Map.of()), "");
        assertThat(all(WorkbookFixture.of(notes, lines))).hasSize(1);
        assertThat(refused(WorkbookFixture.of(notes, lines, lines).bytes())).satisfies(fault -> {
            assertThat(fault.messageKey()).isEqualTo("enforcement.source.sheets");
            assertThat(fault.args()).containsExactly("Sheet2", "Sheet3");
        });
    }

    @Test
    void missing_columns_are_named() {
        assertThat(refused(WorkbookFixture.of(sheet(row(text("line_id"), text("Port_Code")), ""))
                        .bytes()))
                .satisfies(fault -> {
                    assertThat(fault.messageKey()).isEqualTo("enforcement.source.columnsMissing");
                    assertThat(fault.args()[0].toString()).contains("hts").doesNotContain("port_code");
                });
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertThat(refused("PK\3\4 and nothing more".getBytes(StandardCharsets.ISO_8859_1))
                        .messageKey())
                .isEqualTo("enforcement.source.noXlsx");
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(() -> new CsvRows(new ByteArrayInputStream(
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1})))
                .satisfies(fault -> assertThat(fault.messageKey()).isEqualTo("enforcement.source.oldExcel"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c r=\"ZZZZZZ1\"/></row>",
                "<row r=\"99999999999\"/>",
                "<row><c t=\"s\"><v>2000000000</v></c></row>",
                "<row><c t=\"s\"><v>1</v></c></row>",
                "<row><c><v>1e999999999999</v></c></row>",
                "<row><c t=\"unheard\"><v>1</v></c></row>",
                "<row><c><f t=\"shared\" si=\"7\"/></c></row>",
                "<row><c>"
            })
    void a_spoiled_sheet_is_refused_or_ends_with_its_row_and_nothing_else_fails(String spoiled) throws IOException {
        byte[] workbook = WorkbookFixture.of(sheet(header() + line(Map.of()) + spoiled, ""))
                .sharing("only one")
                .bytes();
        try {
            assertThat(all(workbook)).hasSizeBetween(1, 2);
        } catch (UnreadableSource refused) {
            assertThat(refused.messageKey()).startsWith("enforcement.source.");
        }
    }

    @Test
    void a_zip_bomb_is_refused_before_it_takes_the_memory() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            repeat("<row></row>", 120 << 20, zip);
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(refused(bomb, 100 << 20).messageKey()).isEqualTo("enforcement.source.xlsxTooLarge");
        String one = "x".repeat(2 << 20);
        assertThat(refused(WorkbookFixture.of(sheet(header() + row(text(one)), ""))
                                .bytes())
                        .messageKey())
                .isEqualTo("enforcement.source.xlsxTooLarge");
        assertThat(refused(WorkbookFixture.of(sheet(header(), ""))
                                .sharing(new String[1_500_001])
                                .bytes())
                        .messageKey())
                .isEqualTo("enforcement.source.xlsxTooLarge");
    }

    private static void repeat(String text, long length, OutputStream out) throws IOException {
        byte[] block = text.repeat(10_000).getBytes(StandardCharsets.UTF_8);
        out.write("<worksheet>".getBytes(StandardCharsets.UTF_8));
        for (long written = 0; written < length; written += block.length) {
            out.write(block);
        }
    }

    @Test
    void a_document_that_names_other_documents_is_refused() {
        String entity = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        assertThat(refused(WorkbookFixture.of(entity + sheet(header() + row(text("&x;")), ""))
                                .bytes())
                        .messageKey())
                .isEqualTo("enforcement.source.noXlsx");
    }

    @Test
    void texts_that_cells_share_are_read_and_a_list_of_suppliers_becomes_text_line_by_line() throws IOException {
        byte[] suppliers = WorkbookFixture.of(sheet(
                        row(text("name"), text("city")) + "<row/>" + row(shared(1), text("Aksu \"Old\" Town")), ""))
                .sharing("unused", "Golden, Ltd.")
                .bytes();
        assertThat(SuppliersSheet.text(new ByteArrayInputStream(suppliers), 1_000))
                .isEqualTo("name\tcity\n\n\"Golden, Ltd.\"\t\"Aksu \"\"Old\"\" Town\"\n"
                        .replace("\"Golden, Ltd.\"", "Golden, Ltd."));
    }

    private static String line(Map<Column, String> changed) {
        LineRows ordinary = LineRows.ordinary();
        return row(Arrays.stream(Column.values())
                .map(column ->
                        changed.getOrDefault(column, text(ordinary.cells().get(column.header()))))
                .toArray(String[]::new));
    }

    private List<RawRow> all(WorkbookFixture workbook) throws IOException {
        return all(workbook.bytes());
    }

    private List<RawRow> all(byte[] workbook) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (XlsxRows source = new XlsxRows(file(workbook))) {
            for (RawRow row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private UnreadableSource refused(byte[] workbook) {
        try {
            return refused(file(workbook), 1L << 30);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static UnreadableSource refused(Path workbook, long mostUnpacked) throws IOException {
        try (XlsxRows read = new XlsxRows(workbook, mostUnpacked)) {
            throw new AssertionError("was read: " + read);
        } catch (UnreadableSource refused) {
            return refused;
        }
    }

    private Path file(byte[] workbook) throws IOException {
        return Files.write(Files.createTempFile(folder, "lines", ".xlsx"), workbook);
    }
}
