package org.openwro.detention;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.openwro.OpenWro;
import org.openwro.enforcement.Ground;
import org.openwro.enforcement.Hit;
import org.openwro.enforcement.LinesHit;
import org.openwro.identity.Actor;
import org.openwro.identity.DemoPersonas;
import org.openwro.identity.Role;
import org.openwro.screening.core.EntryLine;
import org.openwro.screening.core.Instrument;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Open detentions, each a real process with its timer, and what an importer and a port officer wait for on their pages; then the sweep of
 * timers of which all have passed: {@code mvn -Pbench test}.
 */
public final class PortalBenchmark {

    private static final int BATCH = 50;
    private static final int PAGES = 300;
    private static final String LOS_ANGELES = "2704";
    /** Entries of this run; those of earlier ones stay in the database and count too. */
    private static final String RUN = "BENCH-" + System.currentTimeMillis() + "-";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Actor OFFICER =
            new Actor("pat", "Pat Nguyen", Set.of(Role.PORT_OFFICER), Set.of(LOS_ANGELES), null);

    private PortalBenchmark() {}

    public static void main(String[] args) throws Exception {
        int shipments = args.length == 0 ? 10_000 : Integer.parseInt(args[0]);
        System.out.printf("processors %d, load before %.1f%n", Runtime.getRuntime().availableProcessors(), load());
        try (ConfigurableApplicationContext application = new SpringApplicationBuilder(OpenWro.class)
                .properties(
                        "openwro.demo.world=false",
                        "openwro.db.folder=target/bench-portal",
                        "openwro.documents.dir=target/bench-portal/documents",
                        "camunda.bpm.job-execution.enabled=false",
                        "spring.profiles.active=demo")
                .run("--server.port=0")) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            fill(application, shipments);
            jdbc.sql("vacuum analyze").update();
            String root = "http://127.0.0.1:" + application.getEnvironment().getRequiredProperty("local.server.port");
            pages(root, "harper", List.of("/portal", "/detentions"));
            pages(root, "pat", List.of("/ports/" + LOS_ANGELES, "/detentions", "/work?queue=group"));
            sweep(application, jdbc);
            System.out.printf("load at the end %.1f%n", load());
        }
        System.exit(0);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** All held, three quarters presented too, so that the clock of the decision runs in the engine. */
    private static void fill(ConfigurableApplicationContext application, int shipments) {
        TransactionTemplate transaction = application.getBean(TransactionTemplate.class);
        Detentions detentions = application.getBean(Detentions.class);
        RecordPresentation presentation = application.getBean(RecordPresentation.class);
        LocalDate today = LocalDate.now(application.getBean(Clock.class));
        long start = System.nanoTime();
        for (int first = 0; first < shipments; first += BATCH) {
            List<Hit> hits = new ArrayList<>();
            for (int number = first; number < Math.min(shipments, first + BATCH); number++) {
                hits.add(hit(number, today));
            }
            transaction.executeWithoutResult(status -> application.publishEvent(new LinesHit(hits)));
        }
        double held = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        for (int number = 0; number < shipments; number++) {
            if (number % 4 != 0) {
                DetentionId id = detentions.openOf(RUN + number).get(0).id();
                presentation.record(new RecordPresentation.Command(id, today), OFFICER).orThrow();
            }
        }
        double presented = (System.nanoTime() - start) / 1e9;
        System.out.printf("%,d detentions opened in %.0f s (%.0f a second), three quarters presented in %.0f s%n", shipments, held,
                shipments / held, presented);
    }

    private static Hit hit(int number, LocalDate today) {
        String entry = RUN + number;
        String importer = number % 3 == 0 ? DemoPersonas.GARDEN.name() : DemoPersonas.HARBOR.name();
        EntryLine line = new EntryLine(entry + "-1", entry, LOS_ANGELES, today, importer, "Tarim Weaving Mill Co., Ltd.",
                "18 Renmin Road", "Aksu", "843000", "CN", "CNTARWEA18AKS", "CN", "5208.11.2020", "woven cotton",
                BigDecimal.valueOf(100), "KG", BigDecimal.valueOf(1000), null);
        return new Hit(line, List.of(new Ground("WRO-BENCH-" + number % 20, Instrument.WRO, "1", 0.97)), null, null);
    }

    private static void pages(String root, String username, List<String> paths) throws Exception {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        Matcher token = TOKEN.matcher(get(http, root + "/login"));
        if (!token.find()) {
            throw new IllegalStateException("The page to sign in has no token");
        }
        String body = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&username=" + username + "&password="
                + DemoPersonas.PASSWORD;
        http.send(HttpRequest.newBuilder(URI.create(root + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(), HttpResponse.BodyHandlers.ofString());
        for (String path : paths) {
            long[] times = new long[PAGES];
            for (int page = -50; page < PAGES; page++) {
                long start = System.nanoTime();
                get(http, root + path);
                if (page >= 0) {
                    times[page] = System.nanoTime() - start;
                }
            }
            Arrays.sort(times);
            System.out.printf("%s as %s: p50 %.0f ms, p95 %.0f ms, longest %.0f ms of %d%n", path, username, times[PAGES / 2] / 1e6,
                    times[PAGES * 95 / 100] / 1e6, times[PAGES - 1] / 1e6, PAGES);
        }
    }

    private static String get(HttpClient http, String address) throws Exception {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(URI.create(address)).GET().build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + address);
        }
        return answer.body();
    }

    /** Every timer has passed: silence detains each presented shipment, and how many a second the engine carries on. */
    private static void sweep(ConfigurableApplicationContext application, JdbcClient jdbc) throws InterruptedException {
        int timers = jdbc.sql("update act_ru_job set duedate_ = now() - interval '1 minute' where type_ = 'timer'").update();
        ManagementService management = application.getBean(ManagementService.class);
        var executor = ((org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl)
                        application.getBean(org.camunda.bpm.engine.ProcessEngine.class).getProcessEngineConfiguration())
                .getJobExecutor();
        executor.start();
        long start = System.nanoTime();
        while (management.createJobQuery().timers().executable().count() > 0) {
            Thread.sleep(250);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        executor.shutdown();
        System.out.printf("%,d timers swept in %.0f s (%.0f a second)%n", timers, seconds, timers / seconds);
    }
}
