package org.openwro.enforcement;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.openwro.OpenWro;
import org.openwro.identity.Actor;
import org.openwro.identity.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A new order on a region over the lines held: {@code mvn -Pbench -Dbench.held=1000000 test}. The lines are the development lines again and
 * again over two years, every maker in fifty spellings of its own, so that there are 100,000 parties. Two workers, as a node has; meanwhile a hundred
 * lines at a time come in, and how long these take is measured before and during the look-back. Opening detentions and reviews is work of
 * the engine and is left out.
 */
public final class LookBackBenchmark {

    private static final Actor SPECIALIST = new Actor("tara", "Tara", Set.of(Role.TRADE_SPECIALIST), Set.of(), null);
    private static final int MONTHS = 24;

    private LookBackBenchmark() {}

    public static void main(String[] args) throws Exception {
        long lines = args.length == 0 ? 1_000_000 : Long.parseLong(args[0]);
        System.out.printf("processors %d, load before %.1f%n", Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(OpenWro.class)
                .properties("openwro.demo.world=false", "camunda.bpm.job-execution.enabled=false",
                        "openwro.db.folder=target/bench-look-back", "openwro.documents.dir=target/bench-look-back/documents")
                .run("--server.port=0")) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            WithoutEngine.from(jdbc);
            fill(application, jdbc, lines);
            measure(application, jdbc);
        }
        System.exit(0);
    }

    private static void fill(ConfigurableApplicationContext application, JdbcClient jdbc, long lines) throws Exception {
        long start = System.nanoTime();
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/screening/entry-lines-dev.csv"));
        receive(application, String.join("\n", rows) + "\n");
        List<String> columns = jdbc.sql("select column_name from information_schema.columns where table_name = 'entry_line' and column_name not in ('line_id', 'import_date', 'manufacturer_name') order by ordinal_position").query(String.class).list();
        jdbc.sql("select entry_line_month(cast(date '2024-01-01' + make_interval(months => m) as date)) from generate_series(0, " + (MONTHS - 1) + ") m").query((row, number) -> number).list();
        long copies = lines / (rows.size() - 1);
        for (int month = 0; month < MONTHS; month++) {
            LocalDate first = LocalDate.of(2024, 1, 1).plusMonths(month);
            long from = copies * month / MONTHS;
            long to = copies * (month + 1) / MONTHS;
            if (from < to) {
                String list = String.join(", ", columns);
                jdbc.sql("insert into entry_line (line_id, import_date, manufacturer_name, " + list + ") select 'H' || n || '-' || line_id, cast('" + first
                        + "' as date) + cast(n % 28 as integer), manufacturer_name || ' ' || (n % 50), " + list + " from entry_line, generate_series(" + from + ", " + (to - 1)
                        + ") n where line_id not like 'H%'").update();
            }
        }
        jdbc.sql("insert into entry_line_key (line_id, import_date) select line_id, import_date from entry_line where line_id like 'H%'").update();
        jdbc.sql("analyze entry_line").update();
        System.out.printf("%,d lines held after %.0f s%n", jdbc.sql("select count(*) from entry_line").query(Long.class).single(), (System.nanoTime() - start) / 1e9);
    }

    private static void measure(ConfigurableApplicationContext application, JdbcClient jdbc) throws Exception {
        String place = jdbc.sql("select manufacturer_city from entry_line where line_id not like 'H%' and result = 'NO_EVIDENCE' group by 1 order by abs(count(*) - 20) limit 1").query(String.class).single();
        String country = jdbc.sql("select manufacturer_country from entry_line where manufacturer_city = ? limit 1").param(place).query(String.class).single();
        double[] quiet = live(application, "Q", 60, () -> true);
        jdbc.sql("insert into trade_order (id, instrument, state, source, country, title, producer, merchandise, scope, issued, issued_from, issued_to, effective_on, status, status_on, status_from, order_text) values ('WRO-BENCH', 'WRO', 'IN_FORCE', 'HISTORY', :country, 'Bench region', '', 'all goods', 'REGION', '2024-01-01', '2024-01-01', '2024-01-01', '2024-01-01', 'ACTIVE', '2024-01-01', '2024-01-01', 'All goods of the region.')").param("country", country).update();
        jdbc.sql("insert into order_target (order_id, seq, kind, name, country, place_names, all_goods, in_force_from) values ('WRO-BENCH', 1, 'REGION', :place, :country, array[:place], true, '2024-01-01')").param("place", place).param("country", country).update();
        jdbc.sql("insert into look_back (order_id, title, from_day, asked_at, state, moved_at) values ('WRO-BENCH', 'Bench region', '2024-01-01', now() - interval '1 minute', 'WAITING', now())").update();
        RunLookBacks running = application.getBean(RunLookBacks.class);
        System.out.printf("region %s, %s%n", place, country);
        long start = System.nanoTime();
        List<CompletableFuture<Void>> workers = List.of(CompletableFuture.runAsync(running::runWaiting), CompletableFuture.runAsync(running::runWaiting));
        CompletableFuture<Void> all = CompletableFuture.allOf(workers.toArray(CompletableFuture[]::new));
        boolean withLive = Boolean.getBoolean("bench.live");
        double[] busy = withLive ? live(application, "B", Integer.MAX_VALUE, () -> !all.isDone()) : new double[] {0, 0};
        all.join();
        double seconds = (System.nanoTime() - start) / 1e9;
        LookBack done = application.getBean(LookBacks.class).find("WRO-BENCH").orElseThrow();
        System.out.printf("look-back: %,d lines in %.1f s (%,.0f lines/s), %,d held, %,d possible, load %.1f%n", done.linesRead(), seconds, done.linesRead() / seconds, done.hits(), done.possible(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.printf("a hundred new lines, screened and kept: p50 %.0f ms, p95 %.0f ms before; p50 %.0f ms, p95 %.0f ms during%n", quiet[0], quiet[1], busy[0], busy[1]);
    }

    private interface GoOn {
        boolean test();
    }

    private static double[] live(ConfigurableApplicationContext application, String tag, int most, GoOn goOn) throws Exception {
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/screening/entry-lines-dev.csv"));
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < most && goOn.test(); i++) {
            StringBuilder csv = new StringBuilder(rows.get(0)).append('\n');
            for (int n = 0; n < 100; n++) {
                csv.append(rows.get(1 + (i * 100 + n) % (rows.size() - 1)).replaceFirst("^L\\d{6},", tag + i + "-" + n + ",")).append('\n');
            }
            long start = System.nanoTime();
            receive(application, csv.toString());
            times.add((System.nanoTime() - start) / 1e6);
            Thread.sleep(200);
        }
        times.sort(null);
        return new double[] {times.get(times.size() / 2), times.get((int) (times.size() * 0.95))};
    }

    private static void receive(ConfigurableApplicationContext application, String csv) {
        application.getBean(ReceiveEntryLines.class).receive(Submission.file("bench.csv", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))), SPECIALIST).orThrow();
    }
}
