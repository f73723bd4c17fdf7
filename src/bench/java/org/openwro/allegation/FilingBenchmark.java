package org.openwro.allegation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openwro.OpenWro;
import org.openwro.identity.DemoPersonas;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Allegations filed through HTTP on the loopback interface by eight clients, every tenth step by step and the others on one page, and
 * then the queue of an analyst and the list of allegations with 100,000 of them; before that, ten files of 50 MB in one report:
 * {@code mvn -Pbench test}. The engine runs its jobs beside it. A second argument leaves the files out.
 */
public final class FilingBenchmark {

    private static final int CLIENTS = 8;
    private static final int WARM_UP = 400;
    private static final int IN_DATABASE = 100_000;
    private static final int PAGES = 300;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("name=\"formNumber\" value=\"([^\"]+)\"");
    private static final Pattern RECEIPT = Pattern.compile("id=\"receipt-number\"[^>]*>([0-9 ]{19})<");

    private final String root;

    private FilingBenchmark(int port) {
        root = "http://127.0.0.1:" + port;
    }

    public static void main(String[] args) throws Exception {
        int filings = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        load("before");
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(OpenWro.class)
                .properties("openwro.demo.world=false", "openwro.db.folder=target/bench-filing",
                        "openwro.documents.dir=target/bench-filing/documents", "spring.profiles.active=demo",
                        "openwro.web.proxies=127\\.0\\.0\\.1")
                .run("--server.port=0")) {
            FilingBenchmark benchmark = new FilingBenchmark(
                    application.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            if (args.length < 2) {
                benchmark.tenFiles();
            }
            benchmark.filings(filings);
            load("after the filings");
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            fill(jdbc);
            benchmark.pages(jdbc);
            load("at the end");
        }
        System.exit(0);
    }

    /** Ten files of 50 MB in one report, sent one by one as the script of the page does, and what stays of them in memory. */
    private void tenFiles() throws Exception {
        Path file = Files.createTempFile("bench", ".csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] line = "gate,locked at ten,opened at five\n".getBytes(StandardCharsets.US_ASCII);
            for (long length = 0; length + line.length <= 50L * 1024 * 1024; length += line.length) {
                out.write(line);
            }
        }
        Browser browser = new Browser(1);
        browser.post("/report/start", browser.get("/report"), List.of());
        for (String step : List.of("reasons", "goods", "production", "signs", "you")) {
            browser.post("/report/steps/" + step, browser.get("/report/steps/" + step), report(1));
        }
        System.gc();
        long before = heap();
        AtomicLong most = new AtomicLong(before);
        Thread watch = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(heapAfterCollection(), Math::max);
                LockSupport.parkNanos(20_000_000);
            }
        });
        watch.setDaemon(true);
        watch.start();
        long start = System.nanoTime();
        for (int number = 0; number < 10; number++) {
            browser.upload("/report/files", browser.get("/report/steps/files"), file);
        }
        double sent = (System.nanoTime() - start) / 1e9;
        String check = browser.get("/report/steps/check");
        long submit = submit(browser, "/report/submit", check, List.of("formNumber", found(FORM, check)));
        watch.interrupt();
        System.gc();
        System.out.printf("ten files of 50 MB: sent in %.0f s, filed in %.1f s, live heap %.0f MB before, at most %.0f MB after a collection, %.0f MB at the end%n",
                sent, submit / 1e9, before / 1e6, most.get() / 1e6, heap() / 1e6);
        Files.delete(file);
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What the last collection of each part of the heap left. */
    private static long heapAfterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }

    private static void load(String when) {
        System.out.printf("processors %d, load %s %.1f%n", Runtime.getRuntime().availableProcessors(), when,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void filings(int filings) throws Exception {
        show("warm-up, final submit", run(Math.min(WARM_UP, filings)).stream().mapToLong(each -> each[0]).toArray());
        long start = System.nanoTime();
        List<long[]> times = run(filings);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%,d filings by %d clients in %.0f s (%.0f a second)%n", filings, CLIENTS, seconds, filings / seconds);
        show("final submit", times.stream().mapToLong(each -> each[0]).toArray());
        show("of those step by step", times.stream().filter(each -> each[1] == 1).mapToLong(each -> each[0]).toArray());
    }

    /** Nanoseconds of each final submit, and whether it went step by step. */
    private List<long[]> run(int filings) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<long[]>>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(clients.submit(() -> {
                    List<long[]> times = new ArrayList<>();
                    for (int number = next.getAndIncrement(); number < filings; number = next.getAndIncrement()) {
                        boolean steps = number % 10 == 0;
                        times.add(new long[] {steps ? stepByStep(number) : onePage(number), steps ? 1 : 0});
                    }
                    return times;
                }));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<List<long[]>> each : running) {
                all.addAll(each.get());
            }
            return all;
        } finally {
            clients.shutdown();
        }
    }

    private long onePage(int number) throws Exception {
        Browser browser = new Browser(number);
        String page = browser.get("/report/one-page");
        List<String> fields = new ArrayList<>(List.of("formNumber", found(FORM, page)));
        fields.addAll(report(number));
        return submit(browser, "/report", page, fields);
    }

    private long stepByStep(int number) throws Exception {
        Browser browser = new Browser(number);
        String page = browser.get("/report");
        browser.post("/report/start", page, List.of());
        for (String step : List.of("reasons", "goods", "production", "signs", "you")) {
            browser.post("/report/steps/" + step, browser.get("/report/steps/" + step), report(number));
        }
        String check = browser.get("/report/steps/check");
        return submit(browser, "/report/submit", check, List.of("formNumber", found(FORM, check)));
    }

    private static long submit(Browser browser, String path, String page, List<String> fields) throws Exception {
        long start = System.nanoTime();
        String answer = browser.post(path, page, fields);
        long time = System.nanoTime() - start;
        found(RECEIPT, answer);
        return time;
    }

    private static List<String> report(int number) {
        return List.of(
                "reasons", "Workers told us that their passports are kept in the office and that they cannot leave. Report " + number,
                "merchandise", "Ring-spun cotton yarn, 20 to 40 counts, on cones of two kilograms, brand label with a red crane",
                "production", "The mill spins cotton of the region; the workers are sent by a state programme and live on the site",
                "producer", "Spinning mill " + number % 500 + " of Aksu", "country", "CN", "place", "Aksu, district " + number % 90,
                "goods", "cotton yarn", "indicators", "ILO-03", "indicators", "ILO-07", "childLabour", "UNKNOWN",
                "importEvidence", "Cartons for a buyer in Los Angeles", "contact", "ANONYMOUS");
    }

    /** So many allegations and so many open tasks of triage as if nobody had decided any. */
    private static void fill(JdbcClient jdbc) {
        long there = jdbc.sql("select count(*) from allegation").query(Long.class).single();
        jdbc.sql("""
                insert into allegation (id, state, channel, received_on, title, reasons, merchandise, production, producer, country,
                  place, goods, indicators, child_labour, contact, checked_on, due_on, words)
                select 'ALG-BENCH-' || n, 'UNDER_REVIEW', 'WEB', current_date - n % 30, 'Cotton yarn, Aksu (CN)', 'Passports are kept',
                  'Yarn', 'A mill', 'Spinning mill ' || n % 500 || ' of Aksu', 'CN', 'Aksu', '{cotton yarn}', '{ILO-03}', 'UNKNOWN',
                  'ANONYMOUS', current_date, current_date + n % 30, array['p:MILL', 'p:' || n % 500, 'l:AKSU', 'g:COTTON', 'g:YARN']
                from generate_series(1, cast(:rest as integer)) n
                """).param("rest", IN_DATABASE - there).update();
        jdbc.sql("""
                insert into inbox_task (id, process_key, process_instance, task_key, name, form_key, business_key, candidate_role,
                  created_at, due_on, case_title)
                select 'bench-' || n, 'process_allegationIntake', 'bench-' || n, 'userTask_triageAllegation', 'Triage allegation',
                  'page:allegation/triage', 'ALG-BENCH-' || n, 'INTAKE_ANALYST', current_date, current_date + n % 30,
                  'Cotton yarn, Aksu (CN)'
                from generate_series(1, cast(:rest as integer)) n
                """).param("rest", IN_DATABASE - there).update();
        jdbc.sql("vacuum analyze").update();
    }

    private void pages(JdbcClient jdbc) throws Exception {
        System.out.printf("%,d allegations, %,d open tasks%n", jdbc.sql("select count(*) from allegation").query(Long.class).single(),
                jdbc.sql("select count(*) from inbox_task").query(Long.class).single());
        Browser analyst = new Browser(0);
        String login = analyst.get("/login");
        analyst.post("/login", login, List.of("username", "ines", "password", DemoPersonas.PASSWORD));
        for (String path : List.of("/work?queue=group", "/work?queue=group&page=20", "/allegations", "/allegations?state=UNDER_REVIEW")) {
            long[] times = new long[PAGES];
            for (int page = -50; page < PAGES; page++) {
                long start = System.nanoTime();
                String answer = analyst.get(path);
                if (page >= 0) {
                    times[page] = System.nanoTime() - start;
                }
                found(Pattern.compile("(ALG-)"), answer);
            }
            show("page " + path, times);
        }
    }

    private static void show(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf("%s: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms of %,d%n", what, at(nanos, 50), at(nanos, 95),
                at(nanos, 99), at(nanos, 100), nanos.length);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / 1e6;
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + page);
        }
        return matcher.group(1);
    }

    /** With cookies of its own and an address of its own, as a proxy would tell it. */
    private final class Browser {

        private final HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();
        private final String address;

        Browser(int number) {
            address = "198.51." + number / 250 % 250 + "." + (1 + number % 250);
        }

        String get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(root + path)).GET());
        }

        /** @param page that was shown before and holds the token of the form */
        String post(String path, String page, List<String> fields) throws IOException, InterruptedException {
            StringBuilder body = new StringBuilder("_csrf=").append(encoded(found(TOKEN, page)));
            for (int i = 0; i < fields.size(); i += 2) {
                body.append('&').append(fields.get(i)).append('=').append(encoded(fields.get(i + 1)));
            }
            return send(HttpRequest.newBuilder(URI.create(root + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        }

        /** One file, as the script sends it. */
        void upload(String path, String page, Path file) throws IOException, InterruptedException {
            String boundary = "bench-boundary-7d1f";
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + found(TOKEN, page)
                    + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"log.csv\"\r\n"
                    + "Content-Type: text/csv\r\n\r\n";
            String answer = send(HttpRequest.newBuilder(URI.create(root + path))
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .header("X-Requested-With", "upload")
                    .POST(HttpRequest.BodyPublishers.concat(
                            HttpRequest.BodyPublishers.ofString(head),
                            HttpRequest.BodyPublishers.ofFile(file),
                            HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
            if (!answer.isEmpty()) {
                throw new IllegalStateException(answer);
            }
        }

        private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
            HttpResponse<String> answer = http.send(
                    request.header("X-Forwarded-For", address).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        }

        private String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
