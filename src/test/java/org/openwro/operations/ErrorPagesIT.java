package org.openwro.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openwro.OpenWroIT;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever goes wrong, the answer says what happened and leads on, and shows nothing of the inside. */
class ErrorPagesIT extends OpenWroIT {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new Visitor("http://localhost:" + port);
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404",
        "/vendor/nothing.css, 404",
        "/error, 404",
        "/work/tasks/no-such-task/nor-page, 404",
        "/cases/NO-SUCH-CASE, 404",
        "/cases/%E2%82%AC'--, 404",
        "/documents/not-a-document, 404",
        "/login/..;/work, 400",
        "/work?page=many, 400",
        "/logout, 404"
    })
    void an_address_that_leads_nowhere_is_answered_by_a_page_that_leads_on(String path, int status) {
        visitor.signIn("audra");
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("Go to the home page", "<h1");
        assertNothingInternal(answer);
    }

    @Test
    void somebody_who_has_not_signed_in_learns_that_an_address_is_unknown() {
        assertThat(visitor.get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/work").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nowhere", "/api/nowhere"})
    void a_program_gets_problem_json(String path) {
        assertProblem(visitor.get(path), 401);
        assertProblem(visitor.get(path, "admin"), 404);
    }

    @Test
    void an_error_page_keeps_the_menu_of_the_person() {
        visitor.signIn("audra");
        assertThat(visitor.get("/cases/NO-SUCH-CASE").body()).contains("Audra Bell", "Sign out");
        assertThat(visitor.get("/nowhere").body()).contains("Audra Bell", "Sign out");
    }

    @Test
    void ten_megabytes_in_one_field_are_named_and_everything_else_is_handed_back() {
        HttpResponse<String> answer = visitor.post(
                "/login",
                visitor.get("/login"),
                Map.of("username", "pat", "password", "secret-of-pat", "whatHappened", "x".repeat(10 * MEGABYTE)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("What happened has 10,485,760 characters", "Send my entries again")
                .doesNotContain("secret-of-pat");
        assertThat(answer.body().length()).isGreaterThan(10 * MEGABYTE);
        assertThat(Visitor.hidden(answer)).containsEntry("username", "pat").containsKey("_csrf");
        assertNothingInternal(answer);
    }

    @Test
    void a_form_larger_than_the_server_reads_is_called_too_large() {
        HttpResponse<String> answer = visitor.post("/login", Map.of("username", "x".repeat(30 * MEGABYTE)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too large");
    }

    @Test
    void a_file_larger_than_the_server_takes_is_called_too_large() {
        HttpResponse<String> answer =
                visitor.postMultipart("/login", Map.of("username", "pat"), "evidence", new byte[61 * MEGABYTE]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too large");
    }

    @Test
    void a_form_whose_session_has_ended_is_handed_back() {
        HttpResponse<String> answer =
                visitor.post("/work/tasks/any/claim", Map.of("_csrf", "of yesterday", "remark", "an hour's work"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("You have been signed out", "Sign in in a new window");
        Map<String, String> kept = Visitor.hidden(answer);
        assertThat(kept).containsEntry("remark", "an hour's work");
        assertThat(kept.get("_csrf")).isNotEqualTo("of yesterday");
    }

    @Test
    void a_form_that_is_older_than_the_session_can_be_sent_again_at_once() {
        visitor.signIn("pat");
        Map<String, String> old = new HashMap<>(Map.of("_csrf", "of yesterday"));
        HttpResponse<String> answer = visitor.post("/logout", old);
        assertThat(answer.body()).contains("This page was opened before you last signed in");
        assertThat(visitor.post("/logout", Visitor.hidden(answer)).statusCode()).isEqualTo(302);
    }

    @Test
    void a_character_that_no_database_keeps_is_refused_before_it_gets_there() {
        HttpResponse<String> answer =
                visitor.post("/login", visitor.get("/login"), Map.of("username", "pat\0", "password", "x"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertNothingInternal(answer);
    }

    private static void assertNothingInternal(HttpResponse<String> answer) {
        assertThat(answer.body())
                .doesNotContain(
                        "Exception",
                        "org.openwro",
                        "org.springframework",
                        "org.apache",
                        "java.lang",
                        "Whitelabel",
                        "SQL");
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("none")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"title\"", "\"detail\"", "\"requestId\"");
        assertNothingInternal(answer);
    }
}
