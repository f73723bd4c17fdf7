package org.openwro.screening.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwro.screening.BuiltInRegister;
import org.openwro.screening.core.OrderSnapshot;
import org.openwro.screening.core.OrderTerms;
import picocli.CommandLine;

class OpenWroCommandTest {

    private static final String HEADER =
            "line_id,import_date,manufacturer_name,manufacturer_country,country_of_origin,hts,description\n";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void lines_are_screened_against_the_built_in_register() throws IOException {
        Path lines = file(
                "lines.csv",
                HEADER
                        + "1,2026-03-02,\"Hoshine Silicon Industry Co., Ltd.\",CN,CN,2804.69,SILICON METAL\n"
                        + "2,2026-03-02,Maple Grove Optics Inc.,US,US,9001.50,SPECTACLE LENSES\n"
                        + "3,not a day,Maple Grove Optics Inc.,US,US,9001.50,SPECTACLE LENSES\n"
                        + "4,2026-03-02\n");
        assertThat(run("screen", "--lines", lines.toString(), "--out", result()))
                .isZero();
        List<String> answers = answers();
        assertThat(answers.get(0)).isEqualTo("line_id,outcome,order_ids,score,explanation");
        assertThat(answers.get(1)).startsWith("1,HIT,").contains("Hoshine Silicon Industry");
        assertThat(answers.get(2)).startsWith("2,NO_EVIDENCE,,").contains("does not say that the line is clear");
        assertThat(answers.get(3)).startsWith("3,NOT_SCREENED,").contains("not a day");
        assertThat(answers.get(4)).startsWith("4,NOT_SCREENED,").contains("Row 5");
    }

    @Test
    void ids_that_occur_twice_are_told_by_name_and_row_and_every_row_is_answered() throws IOException {
        Path lines = file(
                "lines.csv",
                HEADER
                        + "A7,2026-03-02,Maple Grove Optics Inc.,US,US,9001.50,SPECTACLE LENSES\n"
                        + "B1,2026-03-02,Maple Grove Optics Inc.,US,US,9001.50,SPECTACLE LENSES\n"
                        + "A7,2026-03-02,\"Hoshine Silicon Industry Co., Ltd.\",CN,CN,2804.69,SILICON METAL\n"
                        + ",2026-03-02,Maple Grove Optics Inc.,US,US,9001.50,SPECTACLE LENSES\n"
                        + ",2026-03-02,Maple Grove Optics Inc.,US,US,9001.50,SPECTACLE LENSES\n");
        assertThat(run("screen", "--lines", lines.toString(), "--out", result()))
                .isZero();
        assertThat(answers()).hasSize(6);
        assertThat(answers().get(3)).startsWith("A7,HIT,");
        assertThat(err.toString())
                .contains("Row 4: line_id A7 stands in row 2 already.")
                .contains("1 row repeats")
                .doesNotContain("B1");
    }

    @Test
    void on_an_earlier_day_a_later_order_is_not_known() throws IOException {
        Path lines =
                file("lines.csv", HEADER + "1,,\"Hoshine Silicon Industry Co., Ltd.\",CN,CN,2804.69,SILICON METAL\n");
        assertThat(run("screen", "--lines", lines.toString(), "--as-of", "2020-01-01", "--out", result()))
                .isZero();
        assertThat(answers().get(1)).startsWith("1,NO_EVIDENCE");
    }

    @Test
    void the_built_in_register_can_be_written_changed_and_read_again() throws IOException {
        Path orders = folder.resolve("orders.json");
        Path lines = file(
                "lines.csv",
                HEADER + "1,2026-03-02,\"Hoshine Silicon Industry Co., Ltd.\",CN,CN,2804.69,SILICON METAL\n");
        assertThat(run("orders", "--out", orders.toString())).isZero();
        assertThat(run("screen", "--lines", lines.toString(), "--orders", orders.toString(), "--out", result()))
                .isZero();
        assertThat(answers().get(1)).startsWith("1,HIT,");
        Files.writeString(orders, "[]");
        assertThat(run("screen", "--lines", lines.toString(), "--orders", orders.toString(), "--out", result()))
                .isZero();
        assertThat(answers().get(1)).startsWith("1,NO_EVIDENCE,");
    }

    @Test
    void a_snapshot_is_the_same_file_whatever_sequence_its_orders_came_in_and_a_changed_one_is_refused()
            throws IOException {
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        SnapshotFile.write(first, OrderSnapshot.of(BuiltInRegister.all()));
        List<OrderTerms> backwards = new ArrayList<>(BuiltInRegister.all());
        Collections.reverse(backwards);
        SnapshotFile.write(second, OrderSnapshot.of(backwards));
        assertThat(second).hasSameBinaryContentAs(first);
        OrderSnapshot read = SnapshotFile.read(first);
        SnapshotFile.write(second, read);
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(read.contentHash())
                .isEqualTo(OrderSnapshot.of(BuiltInRegister.all()).contentHash());
        Files.writeString(second, Files.readString(first).replace("Hoshine", "Hoshiny"));
        Path lines = file("lines.csv", HEADER);
        assertThat(run("screen", "--lines", lines.toString(), "--orders", second.toString(), "--out", result()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("not those of the content hash");
    }

    @Test
    void pairs_are_compared_and_labels_are_ignored() throws IOException {
        Path pairs = file(
                "pairs.csv",
                "id,query_name,listed_name,listed_aliases,label\n"
                        + "a,\"TENGYUE RUBER CO LTD\",\"Tengyue Rubber Co., Ltd.\",,NO_MATCH\n"
                        + "b,Maple Grove Optics,\"Tengyue Rubber Co., Ltd.\",Goldstep|Step Rubber,MATCH\n");
        assertThat(run("match", "--pairs", pairs.toString(), "--out", result())).isZero();
        List<String> answers = answers();
        assertThat(answers.get(0)).isEqualTo("id,score,decision");
        assertThat(answers.get(1)).matches("a,0\\.9\\d+,MATCH");
        assertThat(answers.get(2)).matches("b,0\\.\\d+,NO_MATCH");
    }

    @Test
    void a_missing_column_is_named_and_no_result_is_left() throws IOException {
        Path lines = file("lines.csv", "line_id,maker\n1,Somebody\n");
        assertThat(run("screen", "--lines", lines.toString(), "--out", result()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("column missing")
                .contains("manufacturer_name")
                .contains("maker");
        assertThat(Files.list(folder)).containsExactly(lines);
    }

    @Test
    void latin_1_is_refused_by_name_and_utf_16_is_read() throws IOException {
        String text = HEADER + "1,2026-03-02,Société Générale de Café,FR,FR,0901.21,COFFEE\n";
        Path lines = folder.resolve("lines.csv");
        Files.write(lines, text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run("screen", "--lines", lines.toString(), "--out", result()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("not UTF-8");
        Files.write(lines, text.getBytes(StandardCharsets.UTF_16));
        assertThat(run("screen", "--lines", lines.toString(), "--out", result()))
                .isZero();
        assertThat(answers().get(1)).startsWith("1,NO_EVIDENCE");
    }

    @Test
    void what_is_no_csv_or_no_file_is_told() throws IOException {
        Path binary = folder.resolve("lines.csv");
        Files.write(binary, new byte[] {0x50, 0x4B, 3, 4, 0, 0, '"', 'x', '"', 'y'});
        assertThat(run("screen", "--lines", binary.toString(), "--out", result()))
                .isEqualTo(1);
        assertThat(run("screen", "--lines", "/no/such/file.csv", "--out", result()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("no such file");
    }

    @Test
    void a_code_is_built_with_its_reasons() {
        assertThat(run(
                        "mid",
                        "--name",
                        "Ozrock",
                        "--address",
                        "92, Alice Springs Road",
                        "--city",
                        "Melbourne",
                        "--country",
                        "AU"))
                .isZero();
        assertThat(out.toString()).startsWith("AUOZR92MEL").contains("largest number");
        assertThat(run("mid", "--name", "Ozrock", "--country", "CA", "--city", "Toronto"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("province");
    }

    @Test
    void a_command_that_is_not_understood_ends_with_2() {
        assertThat(run("screen")).isEqualTo(2);
        assertThat(run("screen", "--lines", "x", "--out", "y", "--as-of", "soon"))
                .isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Exit codes").contains("screen").contains("match");
    }

    @Test
    void only_the_name_of_a_command_keeps_the_server_from_starting() {
        assertThat(OpenWroCommand.isMeant("screen", "--help")).isTrue();
        assertThat(OpenWroCommand.isMeant("help")).isTrue();
        assertThat(OpenWroCommand.isMeant()).isFalse();
        assertThat(OpenWroCommand.isMeant("--server.port=8081")).isFalse();
    }

    private int run(String... args) {
        CommandLine command = OpenWroCommand.commandLine();
        command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(args);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String result() {
        return folder.resolve("answers.csv").toString();
    }

    private List<String> answers() throws IOException {
        return Files.readAllLines(folder.resolve("answers.csv"));
    }
}
