package org.openwro.enforcement.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwro.OpenWroIT;
import org.openwro.enforcement.LineRows;
import org.openwro.enforcement.ReceiveInBackground;
import org.openwro.enforcement.Uploads;
import org.openwro.enforcement.WorkbookFixture;
import org.openwro.enforcement.intake.Column;
import org.springframework.beans.factory.annotation.Autowired;

class WatchedFolderIT extends OpenWroIT {

    @TempDir
    private Path folder;

    @Autowired
    private ReceiveInBackground receiving;

    @Autowired
    private Uploads uploads;

    @Autowired
    private FolderReport report;

    private ReceiveFromFolder node;
    private ReceiveFromFolder otherNode;

    @BeforeEach
    void twoNodes() {
        node = new ReceiveFromFolder(folder.toString(), receiving, uploads, report, clock);
        otherNode = new ReceiveFromFolder(folder.toString(), receiving, uploads, report, clock);
    }

    @Test
    void a_file_that_grows_no_more_is_taken_once_by_two_nodes_and_its_report_lies_beside_it() throws IOException {
        LineRows good = LineRows.ordinary();
        LineRows bad = LineRows.ordinary().with(Column.HTS, "wine");
        Path file = folder.resolve("lines of today.csv");
        Files.writeString(file, LineRows.header() + "\n");
        bothLook();
        Files.writeString(file, LineRows.file(good, bad));
        clock.advance(Duration.ofSeconds(11));
        bothLook();
        assertThat(file).exists();
        clock.advance(Duration.ofSeconds(11));
        await(() -> names("done"), 2);
        List<String> done = names("done");
        assertThat(done.get(0)).matches("lines of today\\.UPL-.*\\.csv");
        assertThat(done.get(1)).isEqualTo(done.get(0) + ".report.txt");
        assertThat(Files.readString(folder.resolve("done").resolve(done.get(1))))
                .contains("Lines kept: 1", "Bad rows: 1", "3," + bad.id() + ",hts,");
        assertThat(folder.resolve("taken")).isEmptyDirectory();
        assertThat(jdbc.sql("select count(*) from entry_line_upload where channel = 'FOLDER' and file_name = ?")
                        .param("lines of today.csv")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(held(good)).isEqualTo(1);
    }

    @Test
    void what_a_node_left_half_way_is_read_or_settled_by_the_next_look() throws IOException {
        LineRows unread = LineRows.ordinary();
        Files.createDirectories(folder.resolve("taken"));
        Path left = folder.resolve("taken").resolve("11111111-" + System.nanoTime() + "--left.xlsx");
        Files.write(left, WorkbookFixture.lines(unread).bytes());
        await(() -> names("done"), 2);
        assertThat(held(unread)).isEqualTo(1);
        Path readBefore =
                Files.move(folder.resolve("done").resolve(names("done").get(0)), left);
        int before = filed();
        await(() -> names("done"), 2);
        assertThat(readBefore).doesNotExist();
        assertThat(filed()).isEqualTo(before);
    }

    @Test
    void links_and_what_is_no_list_are_refused_with_the_reason_and_unfinished_files_left_alone() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("elsewhere", ".csv"), LineRows.file(LineRows.ordinary()));
        Files.createSymbolicLink(folder.resolve("link.csv"), secret);
        Files.writeString(folder.resolve("..escape.csv"), "hidden");
        Files.writeString(folder.resolve("notes.pdf"), "%PDF");
        Files.writeString(folder.resolve("growing.csv.part"), LineRows.file(LineRows.ordinary()));
        await(() -> names("refused"), 4);
        assertThat(folder.resolve("growing.csv.part")).exists();
        assertThat(folder.resolve("..escape.csv")).exists();
        assertThat(secret).exists();
        assertThat(reportOf("link")).contains("link.csv was not read", "This is a link");
        assertThat(reportOf("notes")).contains("The header line lacks these columns");
    }

    private String reportOf(String name) throws IOException {
        String report = names("refused").stream()
                .filter(each -> each.startsWith(name) && each.endsWith(".report.txt"))
                .findFirst()
                .orElseThrow();
        return Files.readString(folder.resolve("refused").resolve(report));
    }

    private interface Names {
        List<String> get() throws IOException;
    }

    private void await(Names names, int count) {
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> {
            bothLook();
            clock.advance(Duration.ofSeconds(11));
            return names.get().size() == count;
        });
    }

    private void bothLook() {
        CompletableFuture.allOf(CompletableFuture.runAsync(node::sweep), CompletableFuture.runAsync(otherNode::sweep))
                .join();
    }

    private List<String> names(String place) throws IOException {
        if (!Files.isDirectory(folder.resolve(place))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(place))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private int held(LineRows line) {
        return jdbc.sql("select count(*) from entry_line where line_id = ?")
                .param(line.id())
                .query(Integer.class)
                .single();
    }

    private int filed() {
        return jdbc.sql("select count(*) from entry_line_upload where channel = 'FOLDER'")
                .query(Integer.class)
                .single();
    }
}
