package org.openwro.enforcement.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openwro.enforcement.LineRows;

class RowSourcesTest {

    @Test
    void a_broken_line_of_ndjson_is_a_bad_row_and_the_others_are_read() throws IOException {
        String text = "{\"mid\":\"a\"}\n{\"mid\": broken\n\n[1]\r\n{\"mid\":7}{}\n" + "x".repeat(70_000)
                + "\n{\"mid\":\"last\"}";
        assertThat(all(new NdjsonRows(stream(text))))
                .extracting(RawRow::lineNumber, RawRow::problem)
                .containsExactly(
                        tuple(1L, null),
                        tuple(2L, "enforcement.row.brokenJson"),
                        tuple(4L, "enforcement.row.noObject"),
                        tuple(5L, "enforcement.row.brokenJson"),
                        tuple(6L, "enforcement.row.lineTooLong"),
                        tuple(7L, null));
        assertUnreadable("enforcement.source.empty", () -> new NdjsonRows(stream("")));
    }

    @Test
    void utf_16_is_read_with_and_without_its_mark() throws IOException {
        String text = LineRows.file(LineRows.ordinary().with(Column.IMPORTER_NAME, "Žluťoučký 新疆"));
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(all(new CsvRows(new ByteArrayInputStream(text.getBytes(charset)))))
                    .singleElement()
                    .satisfies(row -> assertThat(row.text(Column.IMPORTER_NAME)).isEqualTo("Žluťoučký 新疆"));
        }
    }

    @Test
    void latin_1_is_refused_by_name() {
        byte[] text = LineRows.file(LineRows.ordinary().with(Column.IMPORTER_NAME, "Café"))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertUnreadable("enforcement.source.notUtf8", () -> all(new CsvRows(new ByteArrayInputStream(text))));
    }

    @Test
    void of_sixty_megabytes_only_the_part_at_hand_is_held() throws IOException {
        CountedText text = new CountedText(60 << 20);
        try (CsvRows rows = new CsvRows(text)) {
            long count = 0;
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                count++;
                assertThat(text.read - count * text.rowLength()).isLessThan(64 << 10);
            }
            assertThat(text.read).isGreaterThan(60 << 20);
        }
    }

    /** Rows of CSV made while they are read, which counts how much was read. */
    private static final class CountedText extends InputStream {

        private final byte[] header = (LineRows.header() + "\n").getBytes(StandardCharsets.UTF_8);
        private final byte[] row = (LineRows.ordinary()
                                .with(Column.DESCRIPTION, "x".repeat(1_900))
                                .csv()
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
        private final long length;
        private long read;

        private CountedText(long length) {
            this.length = header.length + (length / row.length + 1) * row.length;
        }

        private int rowLength() {
            return row.length;
        }

        @Override
        public int read() {
            if (read == length) {
                return -1;
            }
            int next = read < header.length ? header[(int) read] : row[(int) ((read - header.length) % row.length)];
            read++;
            return next;
        }
    }

    @Test
    void rows_of_a_csv_file_carry_the_line_on_which_they_start() throws IOException {
        String csv = LineRows.header() + "\r\n"
                + LineRows.ordinary().with(Column.DESCRIPTION, "two\nlines").csv() + "\r\n"
                + LineRows.ordinary().csv() + "\r\n";
        assertThat(all(new CsvRows(stream(csv)))).extracting(RawRow::lineNumber).containsExactly(2L, 4L);
    }

    @Test
    void columns_come_in_any_sequence_and_after_a_byte_order_mark() throws IOException {
        String header = LineRows.header();
        String csv =
                "\uFEFF" + "remark," + header + "\nx," + LineRows.ordinary().csv() + "\n";
        assertThat(all(new CsvRows(stream(csv))))
                .singleElement()
                .satisfies(row -> assertThat(row.text(Column.PORT_CODE)).isEqualTo("2704"));
    }

    @Test
    void a_row_with_too_few_cells_is_bad_and_the_next_one_good() throws IOException {
        String csv =
                LineRows.header() + "\nL1,only,three\n" + LineRows.ordinary().csv() + "\n";
        List<RawRow> rows = all(new CsvRows(stream(csv)));
        assertThat(rows.get(0).problem()).isEqualTo("enforcement.row.cells");
        assertThat(rows.get(0).lineNumber()).isEqualTo(2);
        assertThat(rows.get(1).problem()).isNull();
    }

    @Test
    void a_header_that_lacks_columns_is_told_by_name() {
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(() -> new CsvRows(stream("line_id,port_code\n1,2\n")))
                .satisfies(fault -> {
                    assertThat(fault.messageKey()).isEqualTo("enforcement.source.columnsMissing");
                    assertThat(fault.args()[0].toString())
                            .contains("entry_number")
                            .doesNotContain("port_code");
                });
    }

    @Test
    void an_empty_text_is_unreadable() {
        assertUnreadable("enforcement.source.empty", () -> new CsvRows(stream("")));
        assertUnreadable("enforcement.source.empty", () -> new JsonRows(stream("")));
    }

    @Test
    void a_text_in_another_encoding_is_unreadable_from_that_line_on() throws IOException {
        String csv = LineRows.file(LineRows.ordinary().with(Column.MANUFACTURER_CITY, "Besançon"));
        byte[] latin = csv.getBytes(Charset.forName("ISO-8859-1"));
        assertUnreadable("enforcement.source.notUtf8", () -> all(new CsvRows(new ByteArrayInputStream(latin))));
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_unreadable() {
        String csv = LineRows.header() + "\n" + "\"L1,2704\n";
        assertUnreadable("enforcement.source.brokenCsv", () -> all(new CsvRows(stream(csv))));
    }

    @Test
    void json_gives_the_same_rows_and_takes_numbers_as_numbers() throws IOException {
        String json = "[" + LineRows.ordinary().json().replace("\"27405\"", "27405") + "]";
        assertThat(all(new JsonRows(stream(json)))).singleElement().satisfies(row -> {
            assertThat(row.text(Column.QUANTITY)).isEqualTo("27405");
            assertThat(row.lineNumber()).isEqualTo(1);
        });
    }

    @Test
    void elements_of_a_json_array_that_are_no_plain_objects_are_bad() throws IOException {
        assertThat(all(new JsonRows(stream("[7, {\"mid\": [1]}, [2], {\"mid\": null}]"))))
                .extracting(RawRow::problem)
                .containsExactly(
                        "enforcement.row.noObject", "enforcement.row.nested", "enforcement.row.noObject", null);
    }

    @Test
    void json_that_is_no_array_or_breaks_off_is_unreadable() {
        assertUnreadable("enforcement.source.noArray", () -> new JsonRows(stream("{}")));
        assertUnreadable("enforcement.source.brokenJson", () -> new JsonRows(stream("nonsense")));
        assertUnreadable("enforcement.source.brokenJson", () -> all(new JsonRows(stream("[{\"mid\":\"1\"}, {\"m"))));
        assertUnreadable("enforcement.source.brokenJson", () -> all(new JsonRows(stream("[{\"mid\":\"1\"}"))));
    }

    private interface Reading {
        void read() throws IOException;
    }

    private static void assertUnreadable(String messageKey, Reading reading) {
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(reading::read)
                .satisfies(fault -> assertThat(fault.messageKey()).isEqualTo(messageKey));
    }

    private static List<RawRow> all(RowSource source) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row = source.next(); row != null; row = source.next()) {
            rows.add(row);
        }
        return rows;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
