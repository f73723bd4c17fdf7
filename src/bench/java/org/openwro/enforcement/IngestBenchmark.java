package org.openwro.enforcement;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.openwro.OpenWro;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
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
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(OpenWro.class)
                .properties("server.port=0", "openwro.demo.world=false", "camunda.bpm.job-execution.enabled=false",
                        "openwro.db.folder=target/bench-var", "openwro.documents.dir=target/bench-var/documents")
                .run()) {
            // the hits wait for ever, so that the work of the engine is not measured
            application.getBean(JdbcClient.class).sql("alter table entry_line_hit alter put_off_until set default 'infinity'").update();
            application.getBean(JdbcClient.class).sql("create or replace function bench_settled() returns trigger language plpgsql as $$ begin new.state = 'SETTLED'; return new; end $$").update();
            application.getBean(JdbcClient.class).sql("create or replace trigger bench_settled before insert on match_review for each row execute function bench_settled()").update();
            for (int round = 1; round <= 3; round++) {
                round(application, lines, round);
            }
        }
        System.exit(0);
    }

    private static void round(ConfigurableApplicationContext application, int lines, int round) throws Exception {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        Path csv = file(lines, round);
        empty(jdbc);
        long start = System.nanoTime();
        Upload upload;
        try (InputStream content = Files.newInputStream(csv)) {
            upload = application.getBean(ReceiveEntryLines.class).receive(Submission.file("bench.csv", content), SPECIALIST).orThrow();
        }
        double ingest = (System.nanoTime() - start) / 1e9;
        double raw = raw(application.getBean(DataSource.class), jdbc);
        System.out.printf("round %d, %,d lines kept, %,d hits: ingest, screen and commit %.2f s (%,.0f lines/s), raw COPY %.2f s (%,.0f lines/s), ratio %.2f%n", round, upload.rowsKept(), upload.hits(), ingest, lines / ingest, raw, lines / raw, raw / ingest);
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
            long start = System.nanoTime();
            try (InputStream in = Files.newInputStream(rows)) {
                copy.copyIn("copy entry_line from stdin", in, 1 << 16);
            }
            connection.commit();
            return (System.nanoTime() - start) / 1e9;
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
