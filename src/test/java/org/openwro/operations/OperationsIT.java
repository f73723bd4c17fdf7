package org.openwro.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openwro.TestDatabase;
import org.openwro.identity.DemoPersonas;

/** Bad days of an operator: what goes wrong is named together with the setting that mends it. */
class OperationsIT {

    private static final String DATABASE = "operations";

    @TempDir
    private Path folder;

    @Test
    void a_database_that_is_down_at_the_start_is_named_with_its_setting() {
        int nobody = RunningApplication.freePort();
        try (RunningApplication application = RunningApplication.start(
                folder,
                Map.of(
                        "OPENWRO_DB_URL",
                        "jdbc:postgresql://localhost:" + nobody + "/openwro",
                        "OPENWRO_DB_USER",
                        "x"))) {
            assertThat(application.awaitExit()).isNotZero();
            assertThat(application.output())
                    .contains(
                            "jdbc:postgresql://localhost:" + nobody + "/openwro", "cannot be reached", "OPENWRO_DB_URL")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void the_embedded_database_is_refused_in_production() {
        try (RunningApplication application =
                RunningApplication.start(folder, Map.of("SPRING_PROFILES_ACTIVE", "production"))) {
            assertThat(application.awaitExit()).isNotZero();
            assertThat(application.output())
                    .contains("does not run on the embedded database", "OPENWRO_DB_URL")
                    .doesNotContain("\tat ");
            assertThat(folder.resolve("var/postgresql")).doesNotExist();
        }
    }

    @Test
    void demo_accounts_are_refused_in_production() {
        try (RunningApplication application =
                RunningApplication.start(folder, Map.of("SPRING_PROFILES_ACTIVE", "production,demo"))) {
            assertThat(application.awaitExit()).isNotZero();
            assertThat(application.output())
                    .contains("must not be active together")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_port_that_is_taken_is_named_with_its_setting() throws IOException {
        try (ServerSocket other = new ServerSocket(0);
                RunningApplication application = RunningApplication.start(
                        folder, other.getLocalPort(), onDatabase(TestDatabase.url(DATABASE)))) {
            assertThat(application.awaitExit()).isNotZero();
            assertThat(application.output())
                    .contains("Port " + other.getLocalPort() + " is taken", "SERVER_PORT")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_form_sent_while_the_database_is_lost_comes_back_whole_and_works_later() {
        String url = TestDatabase.url(DATABASE);
        try (Cable cable = Cable.to(TestDatabase.port());
                RunningApplication application = RunningApplication.start(
                                folder, onDatabase(url.replace(":" + TestDatabase.port(), ":" + cable.port())))
                        .awaitReady()) {
            Visitor visitor = new Visitor(application.root());
            HttpResponse<String> login = visitor.get("/login");
            cable.cut();

            HttpResponse<String> lost = visitor.post(
                    "/login",
                    Map.of(
                            "_csrf",
                            Visitor.hidden(login).get("_csrf"),
                            "username",
                            "pat",
                            "password",
                            DemoPersonas.PASSWORD,
                            "remark",
                            "a \"quoted\" <remark> & more"));
            assertThat(lost.statusCode()).isEqualTo(503);
            assertThat(lost.headers().firstValue("Retry-After")).isPresent();
            assertThat(lost.body())
                    .contains("The database cannot be reached", "Send my entries again")
                    .doesNotContain(DemoPersonas.PASSWORD, "Exception", "org.openwro", "org.postgresql");
            assertThat(Visitor.hidden(lost))
                    .containsEntry("username", "pat")
                    .containsEntry("remark", "a \"quoted\" <remark> & more")
                    .doesNotContainKey("password");

            HttpResponse<String> report = visitor.postMultipart(
                    "/report", Map.of("whatHappened", "They may not leave."), "evidence", new byte[2000]);
            assertThat(report.statusCode()).isEqualTo(503);
            assertThat(Visitor.hidden(report)).containsEntry("whatHappened", "They may not leave.");
            assertThat(report.body()).contains("multipart/form-data", "Choose this file again: evidence.bin");

            HttpResponse<String> page = visitor.get("/work");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("The database cannot be reached").doesNotContain("Send my entries again");
            HttpResponse<String> api = visitor.get("/api/v1/orders", "pat");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
            assertThat(new Visitor(application.root()).get("/actuator/health").statusCode())
                    .isEqualTo(503);

            cable.mend();
            HttpResponse<String> again = answeredWithin(
                    Duration.ofSeconds(30),
                    () -> visitor.post("/login", lost, Map.of("password", DemoPersonas.PASSWORD)));
            assertThat(again.statusCode()).isEqualTo(302);
            assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith("/work");
            assertThat(visitor.get("/work").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void started_in_an_empty_folder_it_keeps_its_data_there_and_stops_its_database_last() {
        try (RunningApplication application =
                RunningApplication.start(folder, Map.of()).awaitReady()) {
            assertThat(new Visitor(application.root()).signIn("pat").statusCode())
                    .isEqualTo(302);
            assertThat(folder.resolve("var/postgresql/postmaster.pid")).exists();
            application.stop();
            assertThat(application.output()).doesNotContain("WARN", "ERROR", "has been closed");
            assertThat(folder.resolve("var/postgresql/postmaster.pid")).doesNotExist();
        }
    }

    private static Map<String, String> onDatabase(String url) {
        return Map.of("OPENWRO_DB_URL", url, "OPENWRO_DB_USER", "postgres");
    }

    /** Asks until the answer is not 503 any more: the pool notices a mended database within seconds. */
    private static HttpResponse<String> answeredWithin(
            Duration patience, java.util.function.Supplier<HttpResponse<String>> asking) {
        long end = System.nanoTime() + patience.toNanos();
        HttpResponse<String> answer = asking.get();
        while (answer.statusCode() == 503 && System.nanoTime() < end) {
            answer = asking.get();
        }
        return answer;
    }
}
