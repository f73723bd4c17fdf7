package org.openwro.enforcement;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.openwro.OpenWro;
import org.openwro.enforcement.intake.CsvRows;
import org.openwro.enforcement.intake.RawRow;
import org.openwro.enforcement.intake.RowCheck;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.openwro.screening.BuiltInRegister;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.OrderSnapshot;
import org.postgresql.PGConnection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Entry lines through the whole intake (reading, checking, screening against the historic orders, keeping with every index, commit) beside
 * the raw COPY of the very same rows into the same table: {@code mvn -Pbench test}. Opening detentions for the hits and reviews
 * for the possible matches is work of the engine and is left out.
 */
public final class IngestBenchmark {

    private static final Actor SPECIALIST = new Actor("tara", "Tara", Set.of(Role.TRADE_SPECIALIST), Set.of(), null);

    private IngestBenchmark() {}

    public static void main(String[] args) throws Exception {
        int lines = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        System.out.printf("processors %d, load before %.1f%n", Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        prepare();
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(OpenWro.class)
                .properties("openwro.demo.world=false", "camunda.bpm.job-execution.enabled=false",
                        "openwro.db.folder=target/bench-var", "openwro.documents.dir=target/bench-var/documents")
                .run("--server.port=0")) {
            WithoutEngine.from(application.getBean(JdbcClient.class));
            for (int round = 1; round <= 3; round++) {
                round(application, lines, round);
            }
        }
        System.exit(0);
    }

    /** What a line costs before it reaches the database, in CPU time of one thread, each step alone. */
    private static void prepare() throws Exception {
        OrderSnapshot orders = OrderSnapshot.of(BuiltInRegister.all());
        CopyLines copy = new CopyLines(null, new EntryLines(null, new ObjectMapper()));
        RowCheck check = new RowCheck(port -> true, country -> true, null, LocalDate.of(2026, 11, 24));
        byte[] csv = Files.readAllBytes(Path.of("src/test/resources/screening/entry-lines-dev.csv"));
        ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
        double[] spent = new double[4];
        int lines = 0;
        for (int round = 0; round < 60; round++) {
            long start = cpu.getCurrentThreadCpuTime();
            List<RawRow> rows = new ArrayList<>();
            try (CsvRows source = new CsvRows(new ByteArrayInputStream(csv))) {
                for (RawRow row = source.next(); row != null; row = source.next()) {
                    rows.add(row);
                }
            }
            long read = cpu.getCurrentThreadCpuTime();
            List<EntryLine> good = rows.stream().filter(row -> check.problems(row).isEmpty()).map(RowCheck::line).toList();
            long checked = cpu.getCurrentThreadCpuTime();
            List<EntryLines.Answered> answered = good.stream().map(line -> new EntryLines.Answered(line, orders.screen(line))).toList();
            long screened = cpu.getCurrentThreadCpuTime();
            long written = answered.stream().mapToLong(each -> copy.text(each).length()).sum();
            long end = cpu.getCurrentThreadCpuTime();
            if (round >= 30 && written > 0) {
                lines += rows.size();
                spent[0] += read - start;
                spent[1] += checked - read;
                spent[2] += screened - checked;
                spent[3] += end - screened;
            }
        }
        System.out.printf("CPU time a line: reading %.1f us, checking %.1f us, screening %.1f us, writing for COPY %.1f us%n", spent[0] / lines / 1e3, spent[1] / lines / 1e3, spent[2] / lines / 1e3, spent[3] / lines / 1e3);
    }

    /** CPU time of all server processes of the database so far, in seconds; 0 where the system does not tell. */
    private static double database(JdbcClient jdbc) {
        return jdbc.sql("select pid from pg_stat_activity where backend_type = 'client backend'").query(Integer.class).list().stream().mapToDouble(pid -> {
            try {
                String[] stat = Files.readString(Path.of("/proc/" + pid + "/stat")).split(" ");
                return (Long.parseLong(stat[13]) + Long.parseLong(stat[14])) / 100.0;
            } catch (Exception gone) {
                return 0;
            }
        }).sum();
    }

    private static void round(ConfigurableApplicationContext application, int lines, int round) throws Exception {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        Path csv = file(lines, round);
        empty(jdbc);
        double databaseBefore = database(jdbc);
        long start = System.nanoTime();
        Upload upload;
        try (InputStream content = Files.newInputStream(csv)) {
            upload = application.getBean(ReceiveEntryLines.class).receive(Submission.file("bench.csv", content), SPECIALIST).orThrow();
        }
        double ingest = (System.nanoTime() - start) / 1e9;
        double databaseKept = database(jdbc);
        double raw = raw(application.getBean(DataSource.class), jdbc);
        System.out.printf("round %d, %,d lines kept, %,d hits: ingest, screen and commit %.2f s (%,.0f lines/s), raw COPY %.2f s (%,.0f lines/s), ratio %.2f%n", round, upload.rowsKept(), upload.hits(), ingest, lines / ingest, raw, lines / raw, raw / ingest);
        System.out.printf("        CPU time of the database: %.0f us a line of the ingest, load %.1f%n", (databaseKept - databaseBefore) * 1e6 / lines, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Files.delete(csv);
    }

    /** The rows just kept, written out and copied in again: same table, partitions and indexes. */
    private static double raw(DataSource database, JdbcClient jdbc) throws Exception {
        Path rows = Files.createTempFile(Path.of("target"), "rows", ".copy");
        try (Connection connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            try (OutputStream out = Files.newOutputStream(rows)) {
                copy.copyOut("copy (select * from entry_line) to stdout", out);
            }
            empty(jdbc);
            connection.setAutoCommit(false);
            double before = database(jdbc);
            long start = System.nanoTime();
            try (InputStream in = Files.newInputStream(rows)) {
                copy.copyIn("copy entry_line from stdin", in, 1 << 16);
            }
            connection.commit();
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("        CPU time of the database: %.2f s for the raw COPY%n", database(jdbc) - before);
            return seconds;
        } finally {
            Files.delete(rows);
        }
    }

    private static void empty(JdbcClient jdbc) {
        jdbc.sql("truncate entry_line, entry_line_hit, entry_line_key, match_review, screening_alert").update();
        jdbc.sql("checkpoint").update();
    }

    /** The development lines again and again, each with an id and an entry number of its own, imported over two years. */
    private static Path file(int lines, int round) throws Exception {
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/screening/entry-lines-dev.csv"));
        Path csv = Files.createTempFile(Path.of("target"), "lines", ".csv");
        try (var out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
            out.write(rows.get(0) + "\n");
            for (int i = 0; i < lines; i++) {
                String row = rows.get(1 + i % (rows.size() - 1));
                out.write(row.replaceFirst("^L\\d{6},([A-Z0-9]+),", "B" + round + "-" + i + ",B" + round + "E" + i + ",") + "\n");
            }
        }
        return csv;
    }
}
